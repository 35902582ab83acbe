import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { barcodeKind, barcodeKindWords } from '#shared/goods/product/barcode-kind'
import { productLengths } from '#shared/goods/product/product-file'
import { variantName } from '#shared/goods/product/variant-name'
import { ErrorText } from '../../ui/fields/error-text'
import { EmptyState } from '../../ui/list/empty-state'
import type { Barcodes } from './use-barcodes'
import styles from './product.module.css'

/** Códigos de Barras: a list of its own, of each size and colour; whatever is read goes into it. */
export function BarcodesTab({ barcodes }: { readonly barcodes: Barcodes }) {
  const [typed, setTyped] = useState('')
  const { variants, chosen, choose, add, give, remove, problem, busy } = barcodes
  const submit = async (): Promise<void> => {
    if (typed.trim() !== '' && (await add(typed.trim()))) setTyped('')
  }
  return (
    <div className={styles.barcodes}>
      {variants.length > 1 && (
        <NativeSelect
          label="Tamanho e cor"
          value={chosen.uid}
          data={variants.map((one) => ({ value: one.uid, label: variantName(one) || 'Sem tamanho nem cor' }))}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
      )}
      <div className={styles.add}>
        <TextInput
          data-autofocus
          label="Código de barras"
          placeholder="Leia ou digite"
          value={typed}
          maxLength={productLengths.barcode}
          error={problem !== null}
          aria-describedby="barcode-problem"
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            // Enter here is for the code, not for the whole file.
            event.preventDefault()
            void submit()
          }}
        />
        <Button variant="default" onClick={() => void submit()}>
          Incluir
        </Button>
        <Button variant="default" loading={busy} onClick={give}>
          Gerar código interno
        </Button>
      </div>
      <ErrorText id="barcode-problem" lines={2}>
        {problem}
      </ErrorText>
      {chosen.barcodes.length === 0 ? (
        <EmptyState title="Nenhum código de barras">
          Passe o produto no leitor, digite o código da embalagem ou gere um código interno da loja.
        </EmptyState>
      ) : (
        <ul className={styles.list} aria-label="Códigos de barras">
          {chosen.barcodes.map((barcode) => (
            <li key={barcode}>
              <strong>{barcode}</strong>
              <span className={styles.quiet}>{barcodeKindWords[barcodeKind(barcode)]}</span>
              <ActionIcon
                size={44}
                variant="subtle"
                aria-label={`Remover ${barcode}`}
                onClick={() => remove(barcode)}
              >
                <Trash2 size={18} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
