import { Checkbox, TextInput } from '@mantine/core'
import { marginOf } from '#shared/goods/product/margin'
import { productLengths } from '#shared/goods/product/product-file'
import { brandIdSchema, familyIdSchema } from '#shared/kernel/ids'
import { formatPercent } from '#shared/kernel/money/percentage'
import { DayInput } from '../../ui/fields/day-input'
import { ErrorText } from '../../ui/fields/error-text'
import { MoneyInput } from '../../ui/fields/money-input'
import { GroupingSelect } from './grouping-select'
import type { DraftErrors, ProductDraft } from './product-draft'
import { useCodeCheck } from './use-code-check'
import styles from './product.module.css'

export interface DraftProps {
  readonly draft: ProductDraft
  readonly onChange: (part: Partial<ProductDraft>) => void
}

/** Aba Geral: what a product is, and what it is sold and bought for. */
export function GeneralTab({ draft, errors, onChange }: DraftProps & { readonly errors: DraftErrors }) {
  const { warning, check, forget } = useCodeCheck(draft.variants.map(({ uid }) => uid))
  return (
    <div className={styles.fields}>
      <div>
        <TextInput
          label="Código"
          placeholder="Automático"
          value={draft.code}
          maxLength={productLengths.code}
          error={warning !== null}
          aria-describedby="product-code-warning"
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => {
            forget()
            onChange({ code: currentTarget.value, ...aloneCode(draft, currentTarget.value) })
          }}
          onBlur={() => void check('code', draft.code)}
        />
        <ErrorText id="product-code-warning">{warning}</ErrorText>
      </div>
      <div className={styles.wide}>
        <TextInput
          data-autofocus
          name="description"
          label="Descrição"
          value={draft.description}
          maxLength={productLengths.description}
          error={errors.description !== undefined}
          aria-describedby="product-description-error"
          autoComplete="off"
          onChange={({ currentTarget }) => onChange({ description: currentTarget.value })}
        />
        <ErrorText id="product-description-error">{errors.description}</ErrorText>
      </div>
      <GroupingSelect
        grouping="family"
        value={draft.familyId}
        onChange={(id) => onChange({ familyId: id === null ? null : familyIdSchema.parse(id) })}
      />
      <GroupingSelect
        grouping="brand"
        value={draft.brandId}
        onChange={(id) => onChange({ brandId: id === null ? null : brandIdSchema.parse(id) })}
      />
      <TextInput
        label="Classificação"
        placeholder="Ex.: Vestuário > Camisetas"
        value={draft.classification}
        maxLength={productLengths.classification}
        autoComplete="off"
        onChange={({ currentTarget }) => onChange({ classification: currentTarget.value })}
      />
      <div className={styles.unit}>
        <TextInput
          name="unit"
          label="Unidade"
          value={draft.unit}
          maxLength={productLengths.unit}
          error={errors.unit}
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => onChange({ unit: currentTarget.value.toUpperCase() })}
        />
        <Checkbox
          label="Fracionado: vendido por peso ou medida"
          checked={draft.fractional}
          onChange={({ currentTarget }) => onChange({ fractional: currentTarget.checked })}
        />
      </div>
      <Prices draft={draft} errors={errors} onChange={onChange} />
    </div>
  )
}

/** The code of one alone is its own. */
function aloneCode({ variants }: ProductDraft, code: string): Partial<ProductDraft> {
  const [only, ...others] = variants
  return only !== undefined && others.length === 0 ? { variants: [{ ...only, code }] } : {}
}

function Prices({ draft, errors, onChange }: DraftProps & { readonly errors: DraftErrors }) {
  const { cost, price } = draft
  return (
    <>
      <div className={styles.row}>
        <div>
          <MoneyInput
            label="Preço de venda"
            value={price}
            error={errors.price}
            onChange={(value) => onChange({ price: value })}
          />
        </div>
        {cost !== null && (
          <>
            <MoneyInput
              label="Preço de custo"
              value={cost.last}
              onChange={(last) => onChange({ cost: { last } })}
            />
            <Margin draft={draft} />
          </>
        )}
      </div>
      <div className={styles.row}>
        <MoneyInput
          label="Preço promocional"
          value={draft.promotionalPrice}
          error={errors.promotionalPrice}
          onChange={(promotionalPrice) => onChange({ promotionalPrice })}
        />
        <DayInput
          label="De"
          value={draft.promotionFrom}
          error={errors.promotionFrom}
          onChange={(promotionFrom) => onChange({ promotionFrom })}
        />
        <DayInput
          label="Até"
          value={draft.promotionUntil}
          error={errors.promotionUntil}
          onChange={(promotionUntil) => onChange({ promotionUntil })}
        />
      </div>
    </>
  )
}

/** What is left of the price; said in words where the shop would lose. */
function Margin({ draft: { price, cost, promotionalPrice } }: { readonly draft: ProductDraft }) {
  const last = cost?.last ?? null
  if (price === null || last === null) return <p className={styles.margin}>Margem: informe preço e custo.</p>
  const margin = marginOf(price, last)
  const isBelow = price < last || (promotionalPrice !== null && promotionalPrice < last)
  return (
    <p className={styles.margin} role="status" data-below={isBelow || undefined}>
      Margem {margin === null ? '—' : formatPercent(margin)}
      {price < last ? ' · vende abaixo do custo' : isBelow ? ' · a promoção vende abaixo do custo' : ''}
    </p>
  )
}
