/** `Mariana A. R.`: enough to know whom one has in front of one, too little to learn who somebody else is. */
export function maskName(name: string): string {
  const [first = '', ...rest] = name.split(' ').filter((word) => word !== '')
  const initials = rest.flatMap((word) => (/^\p{Lu}/u.test(word) ? [`${[...word][0]}.`] : []))
  return [first, ...initials].join(' ')
}
