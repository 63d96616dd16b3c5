/**
 * Places that need a whole step: the runner's files, the disk, services, several secrets. Their messages are read by the
 * tests of the bundle, those of `secret-lease plan` by its own, whose helpers hold every refusal to the same rules (`assertReadable`).
 */
export function readOnTheBundle(site: string): boolean {
  return /^src\/(?:adapters|entries|use-cases|plan)\/|^src\/inputs\/plan-request/.test(site);
}
