/** Nome and sobrenome. */
export interface NameParts {
  readonly givenName: string
  readonly surname: string
}

/** The name as it is shown, printed and searched: its parts with a space between them. */
export function wholeName({ givenName, surname }: NameParts): string {
  return [givenName, surname].filter((part) => part !== '').join(' ')
}

/** The parts of a name, of which the surname is known or not: it is the end of the name. */
export function nameParts(name: string, surname: string | null): NameParts {
  if (surname === null) return { givenName: name, surname: '' }
  return { givenName: name.slice(0, name.length - surname.length).trimEnd(), surname }
}
