/** `600:sta`, `30:stä`: the ending goes by how the number's last word is spoken. */
export function outOf(number: string): string {
  const zeros = /0*$/.exec(number.replace(/\s/g, ''))![0].length;
  const isFront = zeros === 0 ? /[14579]$/.test(number) : zeros === 1 && number !== '0';
  return `${number}:${isFront ? 'stä' : 'sta'}`;
}
