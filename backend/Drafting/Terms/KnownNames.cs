using System.Collections.Frozen;

namespace NigerBrief.Drafting.Terms;

/// <summary>Words that carry a capital without being anybody's defined term.</summary>
internal static class KnownNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = Set(
        // Months and days
        "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday " +
        // Continents, regions, seas
        "Africa Europe Asia America Americas Oceania Antarctica Sahel Sahara Maghreb Levant Mediterranean Atlantic Pacific Arctic Caribbean Balkans Baltic Gulf " +
        "West East North South Western Eastern Northern Southern Central " +
        // States
        "Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain Bangladesh Barbados Belarus Belgium Belize Benin " +
        "Bhutan Bolivia Bosnia Botswana Brazil Brunei Bulgaria Burkina Faso Burundi Cambodia Cameroon Canada Verde Chad Chile China Colombia Comoros Congo Croatia Cuba " +
        "Cyprus Czechia Denmark Djibouti Dominica Ecuador Egypt Salvador Eritrea Estonia Eswatini Ethiopia Fiji Finland France Gabon Gambia Georgia Germany Ghana " +
        "Greece Grenada Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Ivoire Jamaica Japan Jordan Kazakhstan " +
        "Kenya Kiribati Korea Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Madagascar Malawi Malaysia " +
        "Maldives Mali Malta Mauritania Mauritius Mexico Micronesia Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nauru Nepal Netherlands " +
        "Zealand Nicaragua Niger Nigeria Macedonia Norway Oman Pakistan Palau Palestine Panama Papua Paraguay Peru Philippines Poland Portugal Qatar Romania Russia " +
        "Rwanda Samoa Senegal Serbia Seychelles Leone Singapore Slovakia Slovenia Somalia Spain Lanka Sudan Suriname Sweden Switzerland Syria Taiwan Tajikistan " +
        "Tanzania Thailand Timor Togo Tonga Trinidad Tobago Tunisia Turkey Türkiye Turkmenistan Tuvalu Uganda Ukraine Uruguay Uzbekistan Vanuatu Venezuela Vietnam Yemen " +
        "Zambia Zimbabwe Britain England Scotland Wales " +
        // Places
        "Niamey Agadez Zinder Maradi Tahoua Dosso Tillabéri Tillaberi Diffa Arlit Dirkou Ouallam Tesker Abuja Lagos Bamako Ouagadougou Accra Dakar Lomé Lome Cotonou " +
        "Abidjan Conakry Nouakchott Tripoli Algiers Tunis Rabat Cairo Khartoum Addis Ababa Nairobi Kinshasa Paris London Brussels Geneva Vienna Rome Berlin Madrid " +
        "Lisbon Washington York Hague Moscow Beijing Tehran Doha Riyadh Istanbul Ankara Stuttgart Strasbourg Luxembourg Montreal Stockholm Oslo Helsinki Warsaw Prague " +
        "Budapest Athens Tokyo Delhi Columbia Virginia Maryland California Texas Florida Delaware Potomac Pentagon Kremlin Ramstein Sigonella Djado Aïr Ténéré Tenere " +
        // Peoples, nationalities, languages
        "African European Asian American Nigerien Nigerian Malian Burkinabe Chadian Libyan Algerian Beninese Ivorian Senegalese Ghanaian Togolese Tunisian Moroccan " +
        "Egyptian Sudanese Ethiopian Kenyan French English British Scottish Irish Welsh German Italian Spanish Portuguese Dutch Belgian Swiss Austrian Polish Russian " +
        "Ukrainian Turkish Chinese Japanese Korean Indian Pakistani Iranian Iraqi Israeli Palestinian Syrian Lebanese Saudi Qatari Emirati Jordanian Canadian Mexican " +
        "Brazilian Australian Swedish Norwegian Danish Finnish Greek Hungarian Czech Romanian Bulgarian Serbian Arab Arabic Hausa Zarma Tuareg Fulani Kanuri Latin " +
        "Islamic Christian Muslim Jewish Catholic Sahelian Saharan Commonwealth Anglo Franco " +
        // French months and peoples stand in lower case; the names of places do not
        "Afrique Amérique Tchad Algérie Bénin Sénégal Guinée Libye Mauritanie Royaume Uni Unis États-Unis Allemagne Espagne Italie Belgique Suisse Russie Chine Maroc Tunisie Égypte " +
        // Bodies, by the word that makes them one
        "Nations Union Congress Senate Parliament Assembly Cabinet ECOWAS CEDEAO NATO OTAN UNESCO UNICEF Interpol AFRICOM Bundestag Knesset Constitution Bible Internet " +
        "United Kingdom God Christmas Easter Ramadan Ministry Department Embassy University Institute Foundation Bank Army Navy Marine Marines Corps Force Police Gendarmerie Guard " +
        "État États Défense Ministère Ambassade Université Armée Banque Organisation Organization Commission Committee Agency Association Federation Republic Charter Convention Protocol");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nationalities = Set(
        "Nigerien Nigerian Malian Chadian Libyan Algerian Beninese Ivorian Ghanaian Guinean Congolese Dominican Korean Sudanese American British French Austrian Australian Slovak Slovenian");

    private static readonly FrozenSet<string> Bodies = new[]
    {
        "Security Council", "General Assembly", "Secretary General", "Human Rights Council", "World Bank", "International Court", "Permanent Court", "White House",
        "State Department", "Supreme Court", "Red Cross", "Red Crescent", "Federal Register", "House", "Secretariat", "Air Force", "Head of State", "Council of Ministers",
        "Rule of Law", "Law of Treaties", "Law of the Sea", "Conseil de sécurité", "Conseil des ministres", "Assemblée générale", "Cour suprême", "Federal Rules", "Rules of Court", "Cold War",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = Set(
        "Mr Mrs Ms Dr Prof President Vice Prime Minister Ambassador General Colonel Major Captain Lieutenant Sergeant Admiral Secretary Judge Justice Senator " +
        "Representative Governor Mayor King Queen Prince Princess Sheikh Sultan Imam Pope Bishop Chancellor Commissioner Director Chief Commander Professor Doctor " +
        "Madam Madame Monsieur Maître Maitre Mme Mlle Président Ministre Ambassadeur Général Juge Spokesman Spokeswoman Spokesperson Chairman Chair Counsel Chargé Dame Sir Lord Lady");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels = Set(
        "Section Sections Article Articles Art Exhibit Exhibits Ex Annex Annexes Appendix Volume Vol Figure Fig Table Part Count Chapter Paragraph Para Page Line Note " +
        "Footnote Rule Rules Schedule Tab Document Attachment Number No Item Title Clause Step Phase Résolution Resolution Decree Law Order Opinion Case Chapitre Annexe " +
        "Pièce Paragraphe Règle Décret Loi Base Air Operation Room Day Hearing Tr");

    /// <summary>A place, people, month, body or the like.</summary>
    public static bool IsKnown(ReadOnlySpan<char> word) => Names.Contains(word);

    public static bool IsNationality(ReadOnlySpan<char> word) => Nationalities.Contains(word);

    /// <summary>The last word of a name that belongs to a body or to a law: <c>Internal Revenue Code</c>, <c>Nasdaq Stock Market</c>.</summary>
    public static bool EndsInstitution(ReadOnlySpan<char> word) => word is "Act" or "Code" or "Authority" or "Market" or "Exchange" or "Directors" or "Incorporation" or "Treaty" or "Court" or "Courts" or "Tribunal" or "Regulation" or "Regulations" or "Bureau" or "Office" or "Council";

    /// <summary>The last word of a name of three words or more that belongs to a firm or a body: <c>Niamey Water Company</c>, <c>Financial Accounting Standards Board</c>.</summary>
    public static bool EndsLongName(ReadOnlySpan<char> word) => word is "Board" or "Company" or "Corporation" or "Limited" or "Partners" or "Group" or "Holdings" or "Trust" or "Fund" or "Society" or "Service";

    public static bool IsBody(string words) => Bodies.Contains(words);

    /// <summary>A title that stands before a person's name.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => Titles.Contains(word);

    /// <summary>A word that makes a reference with the number after it.</summary>
    public static bool IsLabel(ReadOnlySpan<char> word) => Labels.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
