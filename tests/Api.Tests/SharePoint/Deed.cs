using CsCheck;

namespace NigerBrief.Api.Tests.SharePoint;

public enum DeedKind
{
    PutFile, ChangeFile, RenameFile, MoveFile, DeleteFile, RenameFolder, DeleteFolder, EditColumns,
    PutClause, ApproveClause, RejectClause, SubmitClause, DeleteClause, RenameClause, PutTerm, ChangeTerm, DeleteTerm, Describe,
    DenyFile, DenyFolder, DenyClause, DenyTerm, DenyLarge, Restore, Revoke, Allow,
    Wait, WaitLong, Synchronise, GoDown, ComeBack, ForgetDeltas, RefuseOpenly, TellOnlyFolders,
}

/// <summary>Something that happens to a matter.</summary>
/// <param name="Which">Chooses the thing, of those that there are.</param>
/// <param name="Where">Chooses the folder, or the person.</param>
public sealed record Deed(DeedKind Kind, int Which, int Where)
{
    private static readonly Gen<DeedKind> Changes = Gen.Frequency(
        (4, Gen.Const(DeedKind.PutFile)),
        (4, Gen.Const(DeedKind.PutClause)),
        (3, Gen.Const(DeedKind.ApproveClause)),
        (14, Gen.Int[(int)DeedKind.PutFile, (int)DeedKind.Describe].Select(kind => (DeedKind)kind)),
        (1, Gen.Bool.Select(one => one ? DeedKind.ForgetDeltas : DeedKind.TellOnlyFolders)));

    private static readonly Gen<DeedKind> Rights = Gen.Int[(int)DeedKind.DenyFile, (int)DeedKind.Allow].Select(kind => (DeedKind)kind);

    private static readonly Gen<DeedKind> Rest = Gen.Int[(int)DeedKind.Wait, (int)DeedKind.TellOnlyFolders].Select(kind => (DeedKind)kind);

    public static Gen<Deed> Any { get; } = Of(Gen.Frequency((5, Changes), (3, Rights), (3, Rest), (2, Gen.Const(DeedKind.Synchronise))));

    /// <summary>Of what is shown little, and that taken away again and again.</summary>
    public static Gen<Deed> Taking { get; } = Of(Gen.Frequency(
        (3, Gen.Const(DeedKind.PutFile)),
        (1, Gen.Const(DeedKind.ChangeFile)),
        (2, Gen.Const(DeedKind.PutClause)),
        (2, Gen.Const(DeedKind.ApproveClause)),
        (4, Gen.Const(DeedKind.Synchronise)),
        (5, Gen.OneOf(Gen.Const(DeedKind.DenyFile), Gen.Const(DeedKind.DenyClause), Gen.Const(DeedKind.DenyLarge))),
        (1, Gen.OneOf(Gen.Const(DeedKind.Restore), Gen.Const(DeedKind.Revoke), Gen.Const(DeedKind.Allow))),
        (4, Gen.Const(DeedKind.WaitLong)),
        (1, Gen.OneOf(Gen.Const(DeedKind.GoDown), Gen.Const(DeedKind.ComeBack)))));

    /// <summary>Nothing of rights, of time or of faults.</summary>
    public static Gen<Deed> Change { get; } = Of(Changes);

    private static Gen<Deed> Of(Gen<DeedKind> kinds) => Gen.Select(kinds, Gen.Int[0, 1000], Gen.Int[0, 1000], (kind, which, where) => new Deed(kind, which, where));
}
