namespace NigerBrief.Tenant.Graph.SharePoint;

public enum ColumnType
{
    Text,
    LongText,
    Choice,
    Number,
    Boolean,
    DateTime,
    Person,
}
