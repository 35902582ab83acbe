import { expect, it } from 'vitest'
import { text } from './blocks/receipt-blocks'
import { markVoided } from './mark-voided'
import { layoutReceipt } from './receipt-text'

it('says at head and foot that the sale was cancelled, and changes nothing between', () => {
  const marked = markVoided({ kind: 'sale', title: 'Cupom 000001', blocks: [text('Camiseta')] }, [])
  const written = JSON.stringify(layoutReceipt(marked, 48))
  expect(written.split('VENDA CANCELADA')).toHaveLength(3)
  expect(marked.blocks.slice(1, -1)).toEqual([text('Camiseta')])
})
