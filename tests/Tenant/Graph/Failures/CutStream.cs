namespace NigerBrief.Tenant.Graph.Failures;

/// <summary>Passes so many bytes on and drops the rest.</summary>
internal sealed class CutStream(Stream wire, long bytes) : Stream
{
    private long left = bytes;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancel = default)
    {
        var goes = (int)Math.Min(left, buffer.Length);
        left -= goes;
        await wire.WriteAsync(buffer[..goes], cancel);
        await wire.FlushAsync(cancel);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancel) => WriteAsync(buffer.AsMemory(offset, count), cancel).AsTask();

    public override Task FlushAsync(CancellationToken cancel) => wire.FlushAsync(cancel);

    public override void Flush() => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
