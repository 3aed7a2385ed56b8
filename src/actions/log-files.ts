/** The log of an edition as files, for the site and for static hosts: see publish/log-files.ts. */
import type { LogFile } from '../publish/log-files.ts';
import * as files from '../publish/log-files.ts';
import type { Register } from './registers.ts';

/** The addresses of every file of the log, without the leading slash. */
export const logFilePaths = ({ reader }: Register): AsyncGenerator<string> => files.logFilePaths(reader);

/** The file at an address without its leading slash; null where there is none. */
export const logFile = ({ reader }: Register, path: string): Promise<LogFile | null> => files.logFile(reader, path);
