import { foldText } from '#shared/kernel/text/fold-text'
import { dayColumn, moneyColumn, readColumn, textColumn, yesNoColumn } from '../../store/import/columns'
import type { ValuesOf } from '../../store/import/import-kind'
import { readBarcodes, readCode } from './code-cells'

/** What a file may say of a product (FEATURES B5), and what other systems call it. */
export const productColumns = {
  code: readColumn(
    {
      name: 'Código',
      alsoCalled: [
        'código do produto',
        'cód produto',
        'cod produto',
        'código interno',
        'cód interno',
        'cod',
        'referência',
        'ref',
        'sku',
        'id produto',
        'codigo produto',
        'cd produto',
        'codprod',
        'produto código',
        'id',
      ],
      example: '1001',
    },
    readCode,
  ),
  barcodes: readColumn(
    {
      name: 'Código de barras',
      alsoCalled: [
        'códigos de barras',
        'cód de barras',
        'cod barras',
        'codbarras',
        'barras',
        'ean',
        'ean13',
        'ean 13',
        'gtin',
        'gtin ean',
        'cean',
        'barcode',
      ],
      example: '7891000000014',
    },
    readBarcodes,
  ),
  description: textColumn(
    {
      name: 'Descrição',
      alsoCalled: [
        'descrição do produto',
        'produto',
        'nome',
        'nome do produto',
        'desc produto',
        'descricao produto',
        'xprod',
        'mercadoria',
        'item',
        'title',
      ],
      example: 'Camiseta básica',
    },
    120,
  ),
  size: textColumn({ name: 'Tamanho', alsoCalled: ['tam', 'grade', 'numeração', 'size'], example: 'M' }, 20),
  color: textColumn({ name: 'Cor', alsoCalled: ['cores', 'color'], example: 'Azul' }, 30),
  family: textColumn(
    {
      name: 'Família',
      alsoCalled: ['grupo', 'categoria', 'departamento', 'seção', 'linha', 'grupo de produtos'],
      example: 'Camisetas',
    },
    60,
  ),
  brand: textColumn({ name: 'Marca', alsoCalled: ['fabricante', 'griffe', 'grife'], example: 'Própria' }, 60),
  classification: textColumn(
    { name: 'Classificação', alsoCalled: ['subgrupo', 'subcategoria', 'classe'], example: '' },
    60,
  ),
  unit: readColumn(
    { name: 'Unidade', alsoCalled: ['un', 'und', 'unid', 'unidade de medida', 'um', 'ucom'], example: 'UN' },
    (text) => {
      const unit = text.toLocaleUpperCase('pt-BR')
      return unit.length <= 6 ? { ok: true, value: unit } : { ok: false, why: 'passa de 6 letras' }
    },
  ),
  isFractional: yesNoColumn({
    name: 'Vendido por peso ou medida',
    alsoCalled: ['fracionado', 'fracionada', 'balança', 'pesável', 'usa balança'],
    example: 'não',
  }),
  price: moneyColumn({
    name: 'Preço',
    alsoCalled: [
      'preço de venda',
      'preço venda',
      'valor de venda',
      'valor venda',
      'vlr venda',
      'vl venda',
      'pr venda',
      'preço varejo',
      'preço unitário',
      'valor',
      'valor unitário',
      'vuncom',
      'preco a vista',
      'price',
    ],
    example: '59,90',
  }),
  promotionalPrice: moneyColumn({
    name: 'Preço promocional',
    alsoCalled: ['promoção', 'preço promoção', 'preço de oferta', 'oferta', 'valor promocional'],
    example: '',
  }),
  promotionFrom: dayColumn({
    name: 'Promoção de',
    alsoCalled: ['início da promoção', 'promoção início', 'oferta de', 'data início promoção'],
    example: '',
  }),
  promotionUntil: dayColumn({
    name: 'Promoção até',
    alsoCalled: [
      'fim da promoção',
      'promoção fim',
      'oferta até',
      'data fim promoção',
      'validade da promoção',
    ],
    example: '',
  }),
  cost: moneyColumn({
    name: 'Preço de custo',
    alsoCalled: [
      'custo',
      'preço de compra',
      'preço compra',
      'valor de custo',
      'valor custo',
      'vlr custo',
      'pr custo',
      'último custo',
      'custo unitário',
    ],
    example: '29,90',
  }),
  active: yesNoColumn({
    name: 'Ativo',
    alsoCalled: ['situação', 'status', 'ativa', 'produto ativo'],
    example: 'sim',
  }),
}

/** What a row of a file says of a product. */
export type ProductValues = ValuesOf<typeof productColumns>

/** Units nobody counts in pieces. */
const measured = new Set(['kg', 'g', 'gr', 'l', 'lt', 'ml', 'm', 'mt', 'mts', 'cm', 'm2', 'm3'])

export const isMeasured = (unit: string): boolean => measured.has(foldText(unit))
