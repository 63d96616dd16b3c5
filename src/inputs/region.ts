/** True for the name of a region, such as `eu-west-1`. */
export function isRegion(text: string): boolean {
  return /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(text);
}

/** The region that was probably meant: `EU_West1a` has the sound of eu-west-1. */
export function likeRegion(text: string): string | undefined {
  const region = text
    .toLowerCase()
    .replace(/["'`]/g, '')
    .replace(/[\s_.\u2010-\u2015]+/g, '-')
    .replace(
      /^([a-z]{2})(gov)?((?:north|south)(?:east|west)?|east|west|central)(?=\d)/,
      (_, area, gov, side) => [area, ...(gov ? [gov] : []), side].join('-'),
    )
    .replace(/([a-z])(\d)/, '$1-$2')
    .replace(/(\d)[a-f]$/, '$1');
  return isRegion(region) ? region : undefined;
}
