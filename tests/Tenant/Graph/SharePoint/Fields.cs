namespace NigerBrief.Tenant.Graph.SharePoint;

/// <summary>
/// Values by the column's internal name: string, bool, int or double, <see cref="DateOnly"/>, <see cref="DateTimeOffset"/>. Null is an empty cell.
/// </summary>
public sealed class Fields : Dictionary<string, object?>
{
    public Fields()
        : base(StringComparer.Ordinal)
    {
    }

    private Fields(IDictionary<string, object?> of)
        : base(of, StringComparer.Ordinal)
    {
    }

    internal Fields With(Fields changes)
    {
        var all = new Fields(this);
        foreach (var (name, value) in changes)
            all[name] = value;
        return all;
    }
}
