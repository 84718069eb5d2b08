/** Expressions as files of their own while they are edited: in memory, each as it was opened or last saved, which is what VS Code goes back to. */
import { Disposable, EventEmitter, FileSystemError, FileType, Uri, workspace, type FileChangeEvent, type FileSystemProvider } from 'vscode';
import { EXPRESSIONS } from './ours.ts';

export interface ExpressionFiles {
  /** A new one, which shows the name of the file that the expression is of. */
  add(host: Uri, text: string): Uri;
  dispose(): void;
}

interface File {
  readonly content: Uint8Array;
  readonly mtime: number;
}

export function expressionFiles(): ExpressionFiles {
  const files = new Map<string, File>();
  const get = (uri: Uri): File => {
    const file = files.get(uri.path);
    if (!file) throw FileSystemError.FileNotFound(uri);
    return file;
  };
  const set = (uri: Uri, content: Uint8Array): void => {
    files.set(uri.path, { content, mtime: Date.now() });
  };
  const refuse = (uri: Uri): never => {
    throw FileSystemError.NoPermissions(uri);
  };
  const changed = new EventEmitter<FileChangeEvent[]>();
  const provider: FileSystemProvider = {
    onDidChangeFile: changed.event,
    watch: () => new Disposable(() => undefined),
    stat: (uri) => ({ type: FileType.File, ctime: 0, mtime: get(uri).mtime, size: get(uri).content.length }),
    readFile: (uri) => get(uri).content,
    writeFile: (uri, content) => {
      get(uri);
      set(uri, content);
    },
    readDirectory: () => [],
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  };
  const registered = workspace.registerFileSystemProvider(EXPRESSIONS, provider, { isCaseSensitive: true });
  return {
    add: (host, text) => {
      const name = host.path.slice(host.path.lastIndexOf('/') + 1);
      const uri = Uri.from({ scheme: EXPRESSIONS, path: `/${files.size + 1}/${name}.mapexpr` });
      set(uri, new TextEncoder().encode(text));
      return uri;
    },
    dispose: () => {
      registered.dispose();
      changed.dispose();
    },
  };
}
