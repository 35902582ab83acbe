import { formatTaxId } from '../../customers/customer/tax-id'
import { centred } from './blocks/receipt-blocks'
import type { ReceiptBlock } from './receipt-document'

/** The branch as its papers show it. */
export interface ReceiptShop {
  readonly name: string
  readonly legalName: string
  readonly cnpj: string
  /** Empty prints none. */
  readonly address: string
  readonly city: string
  readonly state: string
  /** As people write it; empty prints none. */
  readonly phone: string
  /** Image as a data URL; null prints none. */
  readonly logo: string | null
  /** Free text under every sale (FEATURES A8); empty prints none. */
  readonly footer: string
}

/** The head of a paper handed to a customer: logo, names, CNPJ, address, telephone. */
export function shopHeader(shop: ReceiptShop): ReceiptBlock[] {
  return [
    ...(shop.logo === null ? [] : [{ kind: 'logo' as const, dataUrl: shop.logo }]),
    centred(shop.name, { strong: true, large: true }),
    ...(shop.legalName === shop.name ? [] : [centred(shop.legalName)]),
    centred(`CNPJ ${formatTaxId(shop.cnpj)}`),
    ...(shop.address === '' ? [] : [centred(shop.address)]),
    centred(`${shop.city} - ${shop.state}`),
    ...(shop.phone === '' ? [] : [centred(`Tel. ${shop.phone}`)]),
  ]
}
