import { expect, it } from 'vitest'
import { receiptDocumentSchema } from '../receipt-document'
import { sampleReceipt } from './sample-receipt'

it('shows the shop as its papers will', () => {
  const shop = {
    name: 'Loja',
    legalName: 'Loja Ltda',
    cnpj: '12ABC34501DE35',
    address: 'Rua A, 1',
    city: 'Recife',
    state: 'PE',
    phone: '',
    logo: null,
    footer: 'Volte sempre',
  }
  const document = receiptDocumentSchema.parse(sampleReceipt(shop, 'Caixa 1'))
  const text = JSON.stringify(document)
  for (const fact of ['Loja Ltda', '12.ABC.345/01DE-35', 'Rua A, 1', 'Volte sempre', 'Caixa 1', 'TOTAL'])
    expect(text).toContain(fact)
})
