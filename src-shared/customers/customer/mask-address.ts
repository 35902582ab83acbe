import { maskMobile, parseMobile } from './mobile'

/** `m…@loja.com.br`, or the mobile with its middle hidden. */
export function maskAddress(address: string): string {
  const mobile = parseMobile(address)
  if (mobile !== undefined) return maskMobile(mobile)
  const [name = '', domain = ''] = address.split('@')
  return `${name.slice(0, 1)}…@${domain}`
}
