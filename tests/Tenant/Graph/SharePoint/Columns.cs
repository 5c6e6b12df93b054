using System.Collections;
using System.Collections.Immutable;
using System.Xml;

namespace NigerBrief.Tenant.Graph.SharePoint;

/// <summary>The columns of one list, <c>Title</c> among them from the start.</summary>
public sealed class Columns : IEnumerable<Column>
{
    private readonly World world;
    private ImmutableList<Column> columns = [];

    internal Columns(World world)
    {
        this.world = world;
        Add("Title", ColumnType.Text);
    }

    /// <param name="name">As typed when the column was made; the internal name is this in XML's way of writing names: <c>Cite_x0020_as</c>.</param>
    public Column Add(string name, ColumnType type, params string[] choices) => world.Change(() =>
    {
        var column = new Column(world.NewId(), XmlConvert.EncodeLocalName(name), name, type, choices);
        columns = columns.Add(column);
        return column;
    });

    public void Remove(string name) => world.Change(() => columns = columns.RemoveAll(column => column.Name == name));

    /// <exception cref="ArgumentException">The list has no such column: a test that goes on would prove nothing.</exception>
    internal void Check(Fields fields)
    {
        if (fields.Keys.FirstOrDefault(name => !columns.Exists(column => column.Name == name)) is { } unknown)
            throw new ArgumentException($"The list has no column “{unknown}”.");
    }

    public IEnumerator<Column> GetEnumerator() => columns.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
