import type { Ref } from 'react'
import { cardBrands } from '../../src-shared/payment/tender'
import { ErrorText } from '../ui/error-text'
import styles from './brand-field.module.css'

export type CardBrand = (typeof cardBrands)[number]

interface BrandFieldProps {
  readonly value: CardBrand | null
  readonly onChange: (brand: CardBrand) => void
  readonly error: string | null
  /** The first choice: where the focus goes when none was made. */
  readonly firstRef: Ref<HTMLInputElement>
}

/** Bandeira: one tap, or the arrow keys. */
export function BrandField({ value, onChange, error, firstRef }: BrandFieldProps) {
  return (
    <fieldset className={styles.field} aria-describedby="brand-error">
      <legend className={styles.legend}>Bandeira</legend>
      <div className={styles.brands}>
        {cardBrands.map((brand, index) => (
          <label key={brand} className={styles.brand}>
            <input
              ref={index === 0 ? firstRef : undefined}
              type="radio"
              name="brand"
              value={brand}
              checked={value === brand}
              onChange={() => onChange(brand)}
              className={styles.input}
            />
            {brand}
          </label>
        ))}
      </div>
      <ErrorText id="brand-error">{error}</ErrorText>
    </fieldset>
  )
}
