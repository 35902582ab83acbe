import type { Ref } from 'react'
import { cardBrands } from '#shared/selling/payment/card-slip'
import { ChoiceField } from '../../../ui/fields/choice-field'

export type CardBrand = (typeof cardBrands)[number]

const options = cardBrands.map((brand) => ({ value: brand, label: brand }))

interface BrandFieldProps {
  readonly value: CardBrand | null
  readonly onChange: (brand: CardBrand) => void
  readonly onTapped: () => void
  readonly firstRef: Ref<HTMLInputElement>
}

/** Bandeira of a card. */
export function BrandField(props: BrandFieldProps) {
  return <ChoiceField legend="Bandeira" options={options} {...props} />
}
