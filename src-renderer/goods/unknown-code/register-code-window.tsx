import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ProductView } from '#shared/goods/catalog/product'
import { productLengths } from '#shared/goods/product/product-file'
import { familyIdSchema } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { call } from '../../ipc/client'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { useScanTarget } from '../../scanner/targets'
import { callWithApproval } from '../../store/access/approval/approval'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { MoneyInput } from '../../ui/fields/money-input'
import { SearchWindow } from '../catalog/search-window'
import { newFile, withBarcode } from './new-file'

export interface RegisterCodeProps {
  readonly scanned: string
  /** The code is a product's now. */
  readonly onRegistered: () => void
  /** Another code is read meanwhile: it is the sale's. */
  readonly onScan: (code: string) => void
  readonly onClose: () => void
}

/** “Cadastrar este código” (FEATURES B5): a new product in a few fields, or a product that has this code, too. */
export function RegisterCodeWindow(props: RegisterCodeProps) {
  const { scanned, onRegistered, onScan, onClose } = props
  const [joins, setJoins] = useState(false)
  const command = useCommand()
  if (!joins) return <NewProduct {...props} notJoined={command.refusal} onJoin={() => setJoins(true)} />
  return (
    <SearchWindow
      initialText=""
      onChoose={(product) =>
        void command.run(
          () => join(product, scanned),
          onRegistered,
          (error) => {
            setJoins(false)
            return messageFor(error)
          },
        )
      }
      onScan={onScan}
      onClose={onClose}
    />
  )
}

/** Adds the code to those of a product that is there. */
async function join(product: ProductView, scanned: string) {
  const read = await call('product.file', { productId: product.id })
  if (!read.ok) return read
  const file = withBarcode(read.value, product.id, scanned)
  return callWithApproval(
    'product.save',
    { file, basis: read.value.basis },
    `Código ${scanned} em ${product.description}`,
  )
}

function NewProduct({
  scanned,
  onRegistered,
  onScan,
  onClose,
  notJoined,
  onJoin,
}: RegisterCodeProps & {
  /** Why another product could not have the code. */
  readonly notJoined: string | null
  readonly onJoin: () => void
}) {
  const [uid] = useState(() => crypto.randomUUID())
  const [description, setDescription] = useState('')
  const [price, setPrice] = useState<Cents | null>(null)
  const [family, setFamily] = useState('')
  const [isTried, setTried] = useState(false)
  const command = useCommand()
  const families = (useAnswer('grouping.list', { grouping: 'family' }).value ?? []).filter(
    ({ active }) => active,
  )
  const blank = description.trim() === ''
  useScanTarget(onScan)

  const submit = () => {
    setTried(true)
    if (blank || price === null || price <= 0) return
    const familyId = family === '' ? null : familyIdSchema.parse(Number(family))
    const file = newFile(uid, { scanned, description, price, familyId })
    void command.run(
      () => callWithApproval('product.save', { file, basis: null }, `Cadastrar ${description}`),
      onRegistered,
    )
  }

  return (
    <FormDialog
      title="Cadastrar este código"
      reason={`Ninguém conhece o código ${scanned}. Salvo, o produto entra na venda.`}
      size="lg"
      submitLabel="Salvar e vender"
      busy={command.busy}
      refusal={command.refusal ?? notJoined}
      refusalLines={2}
      apart={
        <Button variant="default" onClick={onJoin}>
          Juntar a um produto existente
        </Button>
      }
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput label="Código" value={scanned} readOnly />
      <TextInput
        label="Descrição"
        data-autofocus
        value={description}
        maxLength={productLengths.description}
        autoComplete="off"
        error={isTried && blank && 'Digite o que é.'}
        onChange={({ currentTarget }) => setDescription(currentTarget.value)}
      />
      <MoneyInput
        label="Preço"
        value={price}
        error={isTried && (price === null || price <= 0) && 'Digite o preço.'}
        onChange={setPrice}
      />
      <NativeSelect
        label="Família"
        value={family}
        data={[
          { value: '', label: 'Sem família' },
          ...families.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        onChange={({ currentTarget }) => setFamily(currentTarget.value)}
      />
    </FormDialog>
  )
}
