using NigerBrief.Matters.Sources.Folder;

namespace NigerBrief.Matters.Tests;

/// <summary>What a folder of matters shows at this moment.</summary>
internal static class FolderMattersNow
{
    extension(FolderMatters store)
    {
        public IReadOnlyList<Matter> All => store.AllAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();

        public Matter? Find(string id) => store.FindAsync(id, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
    }
}
