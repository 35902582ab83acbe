interface Address {
  readonly isSealed: boolean
  readonly host: string
}

/** Protocol, host and port; nobody's name or password in between. */
const shape = /^(https?):\/\/(\[[\da-f:]+\]|[\w.-]+)(?::\d{1,5})?(?:[/?]\S*)?$/i

function parseAddress(text: string): Address | undefined {
  const [, protocol = '', host = ''] = shape.exec(text) ?? []
  return host === '' ? undefined : { isSealed: protocol.toLowerCase() === 'https', host: host.toLowerCase() }
}

/** Whether an address means this computer: the only place plain HTTP may go. */
export function isOnThisComputer(address: string): boolean {
  const host = parseAddress(address)?.host ?? ''
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

/** Whether an operator may be called there: HTTPS anywhere, plain HTTP only on this computer. */
export function isOperatorAddress(address: string): boolean {
  return parseAddress(address)?.isSealed === true || isOnThisComputer(address)
}
