/**
 * True for what can be the name of a region, such as `eu-west-1`, also of one that AWS has yet to open: each of them has
 * had a point of the compass before its number.
 */
export function isRegion(text: string): boolean {
  return /^[a-z]{2,4}(-[a-z]+)?-(central|(north|south)(east|west)?|east|west)-[1-9]\d?$/.test(text);
}
