/** What Windows alone needs: it is loaded there only. */
export { pwshLauncher } from '../domain/command/pwsh-launcher.ts';
export { shortPath } from './short-path.ts';
export { closeFolder, stayedOpen } from './windows-access.ts';
