/** True for the name of a region, such as `eu-west-1`. */
export function isRegion(text: string): boolean {
  return /^[a-z]{2,4}(-[a-z]+)+-[1-9]\d?$/.test(text);
}
