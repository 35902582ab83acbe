import { useEffect, useState } from 'react'
import { useApp } from '../../app/use-app'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { PlaceFrame } from '../../shell/place-frame'
import { goBack, goTo } from '../../shell/places/use-place'
import { Busy } from '../../ui/dialog/busy'
import { ErrorText } from '../../ui/fields/error-text'
import { draftOf, duplicateOf, newDraft, type ProductDraft } from './product-draft'
import { ProductEditor } from './product-editor'
import { forgetWantedProduct, wantedProduct } from './wanted-product-store'

/** The product file (FEATURES B5): the one that was asked for, or a new one. */
export function ProductScreen() {
  const [{ productId, barcode, back }] = useState(wantedProduct)
  useEffect(forgetWantedProduct, [])
  const seesCost = useApp((app) => app.operator?.levels['catalog.see-cost'] === 'allow')
  const [fresh, setFresh] = useState<ProductDraft | null>(() =>
    productId === null ? newDraft(seesCost, barcode) : null,
  )
  const { value, reply } = useAnswer('product.file', productId === null ? null : { productId })
  const onBack = () => (back === null ? goBack() : goTo(back))
  const others = {
    onBack,
    onDuplicate: (draft: ProductDraft) => setFresh(duplicateOf(draft)),
    onNew: () => setFresh(newDraft(seesCost)),
  }
  if (fresh !== null)
    return <ProductEditor key={fresh.variants[0]?.uid} start={null} initial={fresh} {...others} />
  if (value !== null) return <ProductEditor start={value} initial={draftOf(value.file)} {...others} />
  return (
    <PlaceFrame title="Cadastro de produto" onBack={onBack}>
      <Busy active={reply === null} what="o produto" />
      <ErrorText>{reply?.ok === false ? messageFor(reply.error) : null}</ErrorText>
    </PlaceFrame>
  )
}
