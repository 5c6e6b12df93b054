using NigerBrief.Matters.Keep;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>
/// Who sees a file need not be allowed to open it: SharePoint lets some people view it in the browser only. What one person had read of a file is shown to
/// another once SharePoint has let that other open the same version.
/// </summary>
internal sealed class OpenedFiles(GraphCalls graph, IKeep keep, Caller caller)
{
    private const string Opened = "1";

    public static string Key(Caller caller, string drive, LibraryItem file) => $"opened:{caller.TenantId}:{caller.ObjectId}:{drive}:{file.Id}:{file.CTag}";

    public string Key(string drive, LibraryItem file) => Key(caller, drive, file);

    /// <summary>Asks SharePoint for the way to the file's bytes, which it gives to those alone who may have them, and notes that it did.</summary>
    public async Task<bool> AskAsync(string drive, LibraryItem file, CancellationToken cancel)
    {
        try
        {
            await graph.ContentAddressAsync(drive, file.Id, cancel);
        }
        catch (GraphException failure) when (failure.Failure == GraphFailure.NotFound)
        {
            return false;
        }
        await NoteAsync(drive, file, cancel);
        return true;
    }

    public Task NoteAsync(string drive, LibraryItem file, CancellationToken cancel) => keep.PutAsync(Key(drive, file), Opened, cancel);
}
