import { Button, Tabs } from '@mantine/core'
import { useRef, useState } from 'react'
import type { BranchView } from '../../src-shared/branch/branch'
import { sampleReceipt } from '../../src-shared/receipt/sample-receipt'
import { callWithApproval } from '../access/approval'
import { useMay } from '../access/may'
import { DitoCashbackPanel, LoyaltyCardPanel } from '../loyalty-settings/dito-branch-tabs'
import { ReceiptPaper } from '../receipt/receipt-paper'
import { PlaceFrame } from '../shell/place-frame'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { ErrorText } from '../ui/error-text'
import { notice } from '../ui/notice'
import { useFirstFocus } from '../ui/use-first-focus'
import { branchFields, draftOf, previewShop, readBranch, type BranchErrors } from './branch-draft'
import styles from './branch-editor.module.css'
import { BranchForm } from './branch-form'
import { TerminalName } from './terminal-name'
import type { SettleBranches } from './use-branches'

interface BranchEditorProps {
  readonly branch: BranchView
  readonly settle: SettleBranches
  readonly onBack: () => void
}

/** One branch, with its receipt beside it as it is typed. */
export function BranchEditor({ branch, settle, onBack }: BranchEditorProps) {
  const [draft, setDraft] = useState(() => draftOf(branch))
  const [errors, setErrors] = useState<BranchErrors>({})
  const [problem, setProblem] = useState('')
  const [leaving, setLeaving] = useState(false)
  const [busy, setBusy] = useState(false)
  const body = useFirstFocus(branch.name)
  const form = useRef<HTMLFormElement>(null)
  const [tab, setTab] = useState<string | null>('data')
  const [isLoyaltyChanged, setLoyaltyChanged] = useState(false)
  const mayLoyalty = useMay('loyalty.settings')
  const isDataChanged = JSON.stringify(draft) !== JSON.stringify(draftOf(branch))
  const changed = isDataChanged || isLoyaltyChanged

  async function save() {
    if (busy || !isDataChanged) return
    const read = readBranch(branch, draft)
    setErrors(read.ok ? {} : read.error)
    if (!read.ok) {
      const wrong = branchFields.find((field) => read.error[field] !== undefined)
      return form.current?.querySelector<HTMLElement>(`[name=${wrong ?? 'name'}]`)?.focus()
    }
    setBusy(true)
    const refused = await settle(callWithApproval('branch.change', read.value, `Alterar ${branch.name}`))
    setBusy(false)
    setProblem(refused ?? '')
    if (refused === null) notice.success(`${read.value.name} salva. Vale a partir do próximo cupom.`)
  }

  return (
    <PlaceFrame
      title={`Filial ${branch.name}`}
      onBack={() => (changed ? setLeaving(true) : onBack())}
      actions={
        tab === 'data' && (
          <Button type="submit" form="branch" loading={busy} disabled={!isDataChanged}>
            Salvar
          </Button>
        )
      }
    >
      <Tabs value={tab} onChange={setTab} className={styles.tabs ?? ''}>
        {mayLoyalty && (
          <Tabs.List aria-label={`Filial ${branch.name}`}>
            <Tabs.Tab value="data">Dados</Tabs.Tab>
            <Tabs.Tab value="card" disabled={isLoyaltyChanged && tab !== 'card'}>
              Cartão Fidelidade
            </Tabs.Tab>
            <Tabs.Tab value="dito" disabled={isLoyaltyChanged && tab !== 'dito'}>
              Dito Cashback
            </Tabs.Tab>
          </Tabs.List>
        )}
        <Tabs.Panel value="data" className={styles.tabPanel ?? ''}>
          <div ref={body} className={styles.columns}>
            <div className={styles.side}>
              <form
                id="branch"
                ref={form}
                noValidate
                onSubmit={(event) => {
                  event.preventDefault()
                  void save()
                }}
              >
                <BranchForm
                  branch={branch}
                  draft={draft}
                  errors={errors}
                  onChange={(part) => {
                    setProblem('')
                    setErrors({})
                    setDraft({ ...draft, ...part })
                  }}
                />
                <ErrorText>{problem}</ErrorText>
              </form>
              <h3 className={styles.heading}>Caixas</h3>
              {branch.terminals.map((terminal) => (
                <TerminalName key={terminal.id} terminal={terminal} settle={settle} />
              ))}
            </div>
            <div className={styles.preview} role="region" aria-label="Como o cupom vai sair" tabIndex={0}>
              <ReceiptPaper
                document={sampleReceipt(previewShop(branch, draft), branch.terminals[0]?.name ?? 'Caixa')}
              />
            </div>
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="card" keepMounted={false} className={styles.tabPanel ?? ''}>
          <LoyaltyCardPanel branchId={branch.id} onChanged={setLoyaltyChanged} />
        </Tabs.Panel>
        <Tabs.Panel value="dito" keepMounted={false} className={styles.tabPanel ?? ''}>
          <DitoCashbackPanel branchId={branch.id} onChanged={setLoyaltyChanged} />
        </Tabs.Panel>
      </Tabs>
      <ConfirmDialog
        opened={leaving}
        title="Sair sem salvar?"
        confirmLabel="Sair sem salvar"
        danger
        onConfirm={onBack}
        onClose={() => setLeaving(false)}
      >
        As alterações da filial {branch.name} serão perdidas.
      </ConfirmDialog>
    </PlaceFrame>
  )
}
