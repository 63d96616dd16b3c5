/** True for a name that an AWS configuration, a command line and a file's name can hold as it is. */
export function isProfileName(name: string): boolean {
  return /^[A-Za-z0-9_.@+-]{1,64}$/.test(name);
}
