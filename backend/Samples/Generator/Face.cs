namespace NigerBrief.Samples;

[Flags]
public enum Face
{
    Regular = 0,
    Bold = 1,
    Italic = 2,
}
