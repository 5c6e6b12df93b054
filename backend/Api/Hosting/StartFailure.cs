using System.Reflection;

namespace NigerBrief.Api.Hosting;

/// <summary>A start that fails says why in one sentence, which a stack trace would bury.</summary>
public static class StartFailure
{
    /// <summary>In the server's own process alone: whoever starts the program within another, as tests do, gets the exception.</summary>
    public static void TellInASentence()
    {
        if (Assembly.GetEntryAssembly() == typeof(StartFailure).Assembly)
            AppDomain.CurrentDomain.UnhandledException += Tell;
    }

    private static void Tell(object sender, UnhandledExceptionEventArgs failure)
    {
        // Settings, stores, and addresses that are taken.
        if (failure.ExceptionObject is not (InvalidOperationException or IOException))
            return;
        Console.Error.WriteLine($"Niger Brief does not start: {((Exception)failure.ExceptionObject).Message}");
        Environment.Exit(1);
    }
}
