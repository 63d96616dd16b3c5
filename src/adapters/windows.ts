/** The code for Windows only, which is loaded only there. */
export { pwshLauncher } from '../domain/command/pwsh-launcher.ts';
export { shortPath } from './short-path.ts';
export { isOpenToOthers, makePrivate } from './windows-access.ts';
