import { isPayable } from '#shared/selling/sale/sale-view'
import { payWithCode } from '../../selling/open-sale/code-to-pay'
import { currentSale } from '../../selling/open-sale/use-sale'
import { notice } from '../../ui/dialog/notice'

/** Usar um cartão-presente: to the payment, where its number is read or typed. */
export function payWithGiftCard(close: () => void): void {
  const sale = currentSale()
  if (sale === null || !isPayable(sale))
    return notice.info('Leia os produtos primeiro: o cartão-presente paga a venda.')
  close()
  payWithCode({ saleId: sale.id, kind: 'gift-card', code: null })
}
