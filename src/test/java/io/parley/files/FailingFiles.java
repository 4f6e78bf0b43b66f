package io.parley.files;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channel;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The default file system, of which the n-th operation that changes something, and every later one,
 * does not happen. What was written before stays, half of the n-th write too, so that the disk is
 * left as by a process that was killed there; and nothing that the program does to clean up after
 * itself changes that.
 */
public final class FailingFiles extends FileSystemProvider implements AutoCloseable {

  /** What happens to a process that is killed. */
  public static final class Killed extends Error {

    private static final long serialVersionUID = 1;

    Killed(String operation) {
      super(operation);
    }
  }

  private final FileSystemProvider system;
  private final FailingSystem fileSystem;
  private final int last;
  private final String full;
  private final Set<Path> paths = new LinkedHashSet<>();
  private int operations;
  private final List<Channel> opened = new ArrayList<>();

  private FailingFiles(Path path, int last, String full) {
    this.system = path.getFileSystem().provider();
    this.fileSystem = new FailingSystem(this, path.getFileSystem());
    this.last = last;
    this.full = full;
  }

  /** A file system that does so many operations before its process is killed. */
  public static FailingFiles killedAfter(int operations, Path path) {
    return new FailingFiles(path, operations, "/");
  }

  /** A file system with no space left for files of this name. */
  public static FailingFiles fullFor(String name, Path path) {
    return new FailingFiles(path, Integer.MAX_VALUE, name);
  }

  /** A path of the default file system, on this one. */
  public Path at(Path path) {
    return new FailingPath(fileSystem, path);
  }

  /** What the operations that were done changed. */
  public Set<Path> paths() {
    return paths;
  }

  private boolean isOver(Path path) throws IOException {
    if (path.endsWith(full)) {
      throw new IOException("No space left on device");
    }
    if (operations > last) {
      return true;
    }
    operations++;
    paths.add(real(path));
    return operations > last;
  }

  private void count(String operation, Path path) throws IOException {
    if (isOver(path)) {
      throw new Killed(operation + " " + path);
    }
  }

  static Path real(Path path) {
    return path instanceof FailingPath failing ? failing.path() : path;
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    if (!options.contains(StandardOpenOption.WRITE)
        && !options.contains(StandardOpenOption.APPEND)) {
      return system.newByteChannel(real(path), options, attributes);
    }
    count("open", path);
    SeekableByteChannel channel = system.newByteChannel(real(path), options, attributes);
    opened.add(channel);
    return new FailingChannel(path, channel);
  }

  /** Only locks need such a channel; what is written into one is not counted. */
  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    count("lock", path);
    FileChannel channel = system.newFileChannel(real(path), options, attributes);
    opened.add(channel);
    return channel;
  }

  /** Closes what the process that was killed had open, as the system does. */
  @Override
  public void close() throws IOException {
    for (Channel channel : opened) {
      channel.close();
    }
  }

  private final class FailingChannel implements SeekableByteChannel {

    private final Path path;
    private final SeekableByteChannel channel;

    FailingChannel(Path path, SeekableByteChannel channel) {
      this.path = path;
      this.channel = channel;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      boolean isBefore = operations <= last;
      if (isOver(path)) {
        if (isBefore) {
          channel.write(source.slice(source.position(), source.remaining() / 2));
        }
        throw new Killed("write " + path);
      }
      return channel.write(source);
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
      count("truncate", path);
      channel.truncate(size);
      return this;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      return channel.read(target);
    }

    @Override
    public long position() throws IOException {
      return channel.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
      channel.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public boolean isOpen() {
      return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    DirectoryStream<Path> stream =
        system.newDirectoryStream(real(folder), each -> filter.accept(at(each)));
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        Iterator<Path> paths = stream.iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return paths.hasNext();
          }

          @Override
          public Path next() {
            return at(paths.next());
          }
        };
      }

      @Override
      public void close() throws IOException {
        stream.close();
      }
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    if (Files.isDirectory(real(folder))) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    count("create", folder);
    system.createDirectory(real(folder), attributes);
  }

  @Override
  public void delete(Path path) throws IOException {
    count("delete", path);
    system.delete(real(path));
  }

  @Override
  public boolean deleteIfExists(Path path) throws IOException {
    if (!Files.exists(real(path), LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    delete(path);
    return true;
  }

  @Override
  public void copy(Path from, Path to, CopyOption... options) throws IOException {
    count("copy", to);
    system.copy(real(from), real(to), options);
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    count("move", to);
    paths.add(real(from));
    system.move(real(from), real(to), options);
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    return system.isSameFile(real(one), real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return system.isHidden(real(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return system.getFileStore(real(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    system.checkAccess(real(path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return system.getFileAttributeView(real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return system.readAttributes(real(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
      throws IOException {
    return system.readAttributes(real(path), attributes, options);
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
      throws IOException {
    count("set", path);
    system.setAttribute(real(path), attribute, value, options);
  }

  @Override
  public String getScheme() {
    return "failing";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return fileSystem;
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException();
  }
}
