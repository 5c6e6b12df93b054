using Microsoft.Data.Sqlite;

namespace NigerBrief.Matters.Sqlite;

/// <summary>Brings a file's tables forward, step by step. The file's <c>user_version</c> is the number of the last step taken.</summary>
internal static class SqliteMigrations
{
    /// <param name="steps">Step n is at n - 1. Steps are added at the end and never changed once released.</param>
    /// <exception cref="StoreException">A newer program made the file.</exception>
    public static void Run(SqliteConnection database, IReadOnlyList<string> steps)
    {
        // Immediate: of two who start at once, the second waits here and then finds all done.
        using var transaction = database.BeginTransaction(deferred: false);
        using var asked = database.Command("PRAGMA user_version");
        var version = (long)asked.ExecuteScalar()!;
        if (version > steps.Count)
        {
            throw new StoreException(
                $"{Path.GetFileName(database.DataSource)} in the data folder was made by a newer Niger Brief (its version is {version}, this program knows {steps.Count}). "
                + "Start the newer one, or give this one a data folder of its own.");
        }
        for (; version < steps.Count; version++)
        {
            using var step = database.Command($"{steps[(int)version]}; PRAGMA user_version = {version + 1}");
            step.ExecuteNonQuery();
        }
        transaction.Commit();
    }
}
