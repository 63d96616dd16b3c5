import type { DatabaseSync, DatabaseSyncOptions } from 'node:sqlite';

/**
 * A database of SQLite. The module is loaded here and not imported: Node 20 has none, so that the bundle would not even
 * start there to say which Node it needs.
 */
export function openDatabase(path: string, options: DatabaseSyncOptions): DatabaseSync {
  const sqlite = process.getBuiltinModule('node:sqlite');
  return new sqlite.DatabaseSync(path, options);
}
