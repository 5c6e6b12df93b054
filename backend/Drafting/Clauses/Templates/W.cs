using System.Xml.Linq;

namespace NigerBrief.Drafting.Clauses.Templates;

/// <summary>Names of WordprocessingML.</summary>
internal static class W
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static XElement? Child(this XElement element, string name) => element.Element(Main + name);

    /// <summary>The value of a property: <c>w:val</c> of the child; null when it is not there.</summary>
    public static string? Value(this XElement? element, string name) => (string?)element?.Child(name)?.Attribute(Main + "val");

    /// <summary>Whether a switch such as <c>w:b</c> is on.</summary>
    public static bool IsOn(this XElement? element, string name) =>
        element?.Child(name) is { } given && (string?)given.Attribute(Main + "val") is not ("0" or "false" or "off" or "none");

    public static bool Is(this XElement element, string name) => element.Name.LocalName == name && element.Name.Namespace == Main;
}
