import { Button, Tabs } from '@mantine/core'
import { useRef, useState } from 'react'
import type { ProductFile, ProductFileView, ProductVariant } from '#shared/goods/product/product-file'
import { useCommand } from '../../ipc/words/use-command'
import { useScanTarget } from '../../scanner/targets'
import { PlaceFrame } from '../../shell/place-frame'
import { sound } from '../../sound/sound'
import { callWithApproval } from '../../store/access/approval/approval'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { useFirstFocus } from '../../ui/use-first-focus'
import { BarcodesTab } from './barcodes-tab'
import { CostTab } from './cost-tab'
import { GeneralTab } from './general-tab'
import { GridTab } from './grid-tab'
import { draftOf, readDraft, type DraftErrors, type ProductDraft } from './product-draft'
import { useBarcodes } from './use-barcodes'
import { useProductTabs } from './use-product-tabs'
import styles from './product.module.css'

interface ProductEditorProps {
  /** What is kept as it is opened; null for a new one. */
  readonly start: ProductFileView | null
  readonly initial: ProductDraft
  readonly onDuplicate: (from: ProductDraft) => void
  readonly onNew: () => void
  readonly onBack: () => void
}

/** One product with all its sizes and colours; saved as a whole, from whatever tab. */
export function ProductEditor({ start, initial, onDuplicate, onNew, onBack }: ProductEditorProps) {
  const [view, setView] = useState(start)
  const [draft, setDraft] = useState(initial)
  const [errors, setErrors] = useState<DraftErrors>({})
  const [tab, setTab] = useState('general')
  const { busy, refusal, refuse, run } = useCommand()
  const form = useRef<HTMLFormElement>(null)
  const body = useFirstFocus(tab)
  const tabs = useProductTabs()
  const isChanged = JSON.stringify(draft) !== JSON.stringify(view ? draftOf(view.file) : initial)
  const change = (part: Partial<ProductDraft>): void => {
    refuse(null)
    setErrors({})
    setDraft((before) => ({ ...before, ...part }))
  }
  const barcodes = useBarcodes(draft.variants, (update) =>
    setDraft((before) => ({ ...before, variants: update(before.variants) })),
  )
  useScanTarget((code) => {
    setTab('barcodes')
    void barcodes.add(code).then((taken) => (taken ? sound.found() : sound.notFound()))
  })
  const isSaved = ({ uid }: ProductVariant) => view?.products.some((one) => one.uid === uid) ?? false
  const isForSale = draft.variants.some(({ active }) => active)
  const name = view?.file.description ?? 'Novo produto'

  function send(file: ProductFile, done: (file: ProductFile) => string): void {
    void run(
      () =>
        callWithApproval('product.save', { file, basis: view?.basis ?? null }, `Salvar ${file.description}`),
      (saved) => {
        setView(saved)
        setDraft(draftOf(saved.file))
        notice.success(done(saved.file))
      },
    )
  }

  function save(): void {
    const read = readDraft(draft)
    setErrors(read.ok ? {} : read.error)
    if (read.ok)
      return send(read.value, ({ description }) => `${description} salvo. Vale a partir da próxima leitura.`)
    setTab('general')
    // What is wrong is in the first tab, which has to be drawn.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
  }

  function setForSale(file: ProductFile, active: boolean): void {
    const variants = file.variants.map((one) => ({ ...one, active }))
    send(
      { ...file, variants },
      ({ description }) => `${description} ${active ? 'está à venda' : 'não é mais vendido'}.`,
    )
  }

  return (
    <PlaceFrame
      title={name}
      onBack={onBack}
      unsaved={isChanged ? `As alterações de ${name} serão perdidas.` : null}
    >
      <form
        ref={form}
        className={styles.file}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Tabs
          ref={body}
          value={tab}
          onChange={(next) => setTab(next ?? 'general')}
          keepMounted={false}
          className={styles.tabs ?? ''}
        >
          <Tabs.List aria-label={name}>
            <Tabs.Tab value="general">Geral</Tabs.Tab>
            <Tabs.Tab value="grid">Grade</Tabs.Tab>
            <Tabs.Tab value="barcodes">Códigos de Barras</Tabs.Tab>
            {view !== null && view.file.cost !== null && <Tabs.Tab value="cost">Custo</Tabs.Tab>}
            {view !== null &&
              tabs.map((one) => (
                <Tabs.Tab key={one.id} value={one.id}>
                  {one.name}
                </Tabs.Tab>
              ))}
          </Tabs.List>
          <Tabs.Panel value="general" className={styles.panel ?? ''}>
            <GeneralTab draft={draft} errors={errors} onChange={change} />
          </Tabs.Panel>
          <Tabs.Panel value="grid" className={styles.panel ?? ''}>
            <GridTab draft={draft} isSaved={isSaved} onChange={change} />
          </Tabs.Panel>
          <Tabs.Panel value="barcodes" className={styles.panel ?? ''}>
            <BarcodesTab barcodes={barcodes} />
          </Tabs.Panel>
          {view !== null && (
            <Tabs.Panel value="cost" className={styles.panel ?? ''}>
              <CostTab productId={view.basis.productId} />
            </Tabs.Panel>
          )}
          {view !== null &&
            tabs.map(({ id, Page }) => (
              <Tabs.Panel key={id} value={id} className={styles.panel ?? ''}>
                <Page view={view} />
              </Tabs.Panel>
            ))}
        </Tabs>
        <div className={styles.foot}>
          {view !== null && (
            <>
              <Button variant="default" disabled={isChanged} onClick={onNew}>
                Novo
              </Button>
              <Button variant="default" disabled={isChanged} onClick={() => onDuplicate(draft)}>
                Duplicar
              </Button>
              <Button
                variant="default"
                disabled={isChanged}
                onClick={() => setForSale(view.file, !isForSale)}
              >
                {isForSale ? 'Desativar' : 'Reativar'}
              </Button>
            </>
          )}
          <div className={styles.refusal}>
            <ErrorText lines={2}>{refusal}</ErrorText>
          </div>
          <Button type="submit" loading={busy} disabled={!isChanged && view !== null}>
            Salvar
          </Button>
        </div>
      </form>
    </PlaceFrame>
  )
}
