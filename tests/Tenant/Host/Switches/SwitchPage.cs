using System.Net;
using System.Text;

namespace NigerBrief.Tenant.Host.Switches;

/// <summary>The page of switches: forms without a script.</summary>
internal static class SwitchPage
{
    public const string Policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string Head =
        """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Local tenant</title>
        <style>
          body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
          h2 { margin-bottom: 0.25rem; font-size: 1.1rem; }
          dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; }
          dd { margin: 0; }
          dt { font-weight: 600; }
          button { display: flex; gap: 0.6rem; width: 100%; padding: 0.4rem 0.6rem; border: 1px solid; border-radius: 4px; margin: 0.3rem 0; background: transparent; color: inherit; font: inherit; text-align: start; cursor: pointer; }
          button[aria-pressed=true] { background: #0f3a46; color: #fff; }
          button b { flex: none; width: 2.2rem; }
        </style>
        <main>
        <h1>Local tenant</h1>
        <p>Nothing here is Microsoft’s. The sign-in and the SharePoint behind <a href="/">the desk</a> are stand-ins on this machine, with the sample matter in them; Niger Brief’s server between them is the real one.
        Press a switch here, and see in the pane what comes of it. The pane looks for changes about once a minute; press “Let six minutes pass” and search again to see them at once.</p>
        <h2>Who can sit at the desk</h2>
        <dl>
          <dt>Amina</dt><dd>reads everything.</dd>
          <dt>Bob</dt><dd>is kept from some documents.</dd>
          <dt>Carol</dt><dd>must show a second proof of who she is before anything is read in her name.</dd>
          <dt>Dora</dt><dd>signs in, but the site is closed to her.</dd>
        </dl>
        <form method="post" action="/local-tenant">
        """;

    public static string Write(IReadOnlyList<Switch> switches)
    {
        var page = new StringBuilder(Head);
        foreach (var group in switches.GroupBy(each => each.About))
        {
            page.Append($"<h2>{WebUtility.HtmlEncode(group.Key)}</h2>");
            foreach (var each in group)
                page.Append($"<button id=\"{each.Id}\" name=\"switch\" value=\"{each.Id}\"{Pressed(each)}{WebUtility.HtmlEncode(each.Label)}</button>");
        }
        return page.Append("</form></main></html>").ToString();
    }

    private static string Pressed(Switch each) => each.IsOn switch
    {
        null => ">",
        { } isOn when isOn() => " aria-pressed=\"true\"><b>on</b>",
        _ => " aria-pressed=\"false\"><b>off</b>",
    };
}
