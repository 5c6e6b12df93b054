using NigerBrief.Api.Tests.SharePoint;

namespace NigerBrief.Api.Tests;

/// <summary>The sample matter wherever a matter can lie. Its record is read once in each place, for all the tests that hold them to the same contract.</summary>
[CollectionDefinition(nameof(SampleMatter))]
public sealed class SampleMatter : ICollectionFixture<SampleServer>, ICollectionFixture<TenantServer>, ICollectionFixture<FirmServer>;
