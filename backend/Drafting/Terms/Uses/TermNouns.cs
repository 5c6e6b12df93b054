using System.Collections.Frozen;

namespace NigerBrief.Drafting.Terms;

/// <summary>
/// Common nouns that drafters make terms of. After <c>the</c>, one of them with a capital speaks of something that was meant to be defined, where any other word with a capital
/// may as well be a name.
/// </summary>
internal static class TermNouns
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = (
        "account acquirer adviser affiliate agent applicant asset assignee assignor award bank beneficiary board bond bonus borrower breach building business buyer " +
        "cause charge claim claimant client closing collateral commencement commission company compensation concession concessionaire condition consideration consultant consumer " +
        "content contract contractor cost covenant creditor customer damage data date debt debtor deed default deliverable deposit developer device disability disclosure dispute " +
        "distributor employee employer equipment escrow event executive expense facility fee franchisee franchisor fund goods grant grantee grantor guarantee guarantor holder " +
        "indebtedness indemnitee indemnity information infringement insurer invention investment investor invoice landlord lease lender lessee lessor liability licence license licensee " +
        "licensor lien loan loss manufacturer material member merger milestone mortgage note notice obligation obligor offer operator option owner partner party payment period permit " +
        "person personnel plaintiff platform policyholder premises price principal proceeds product project property provider purchase purchaser purpose reason receiver recipient registrant release " +
        "rent representative reseller respondent restriction retailer right royalty salary sale securities security seller service settlement share shareholder shipment site software " +
        "sponsor stock subcontractor subscriber subscription subsidiary supplier system tax technology tenant term termination territory transaction transfer transferee transferor trust " +
        "trustee unit user vendor vessel warranty website work " +
        "acheteur bailleur cessionnaire client contrat convention demandeur données employeur fournisseur locataire marchandises partie prestataire prestation produit salarié site société " +
        "travaux utilisateur vendeur").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word, or what it is the plural of, is one of them.</summary>
    public static bool Contains(string word, string language) => Known.Contains(word) || Inflection.OtherNumbers(word, language).Any(form => Known.Contains(form));
}
