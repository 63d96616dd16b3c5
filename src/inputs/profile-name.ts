/** True for a name that can be used unchanged in an AWS configuration, a command line and a file's name. */
export function isProfileName(name: string): boolean {
  return /^[A-Za-z0-9_.@+-]{1,64}$/.test(name);
}
