import { DAY_MS } from '../calendar'
import { samples } from '../samples'
import { brandIdOf } from './brands'
import { familyIdOf } from './families'

/** A product written by hand. Prices in cents per unit, stock in thousandths per branch. */
export interface FixedProduct {
  readonly code: string
  readonly barcodes: readonly string[]
  readonly description: string
  readonly size: string
  readonly color: string
  readonly brandId: number | null
  readonly familyId: number | null
  readonly classification: string | null
  readonly unit: 'UN' | 'KG'
  readonly price: number
  readonly promotion: { readonly price: number; readonly startsAt: number } | null
  readonly stock: readonly [number, number]
}

const plain: Pick<FixedProduct, 'size' | 'color' | 'unit' | 'promotion' | 'stock'> = {
  size: '',
  color: '',
  unit: 'UN',
  promotion: null,
  stock: [24_000, 12_000],
}

/** The products every demo shop starts with, whatever its size: the samples, and what the scales weigh. */
export function fixedProducts(today: number): FixedProduct[] {
  const { plain: shirt, second, promotion, underRule, twoBarcodes, ean8, upcA } = samples
  return [
    {
      ...plain,
      ...shirt,
      barcodes: [shirt.barcode],
      size: 'M',
      color: 'Branco',
      brandId: brandIdOf('Maré Alta'),
      familyId: familyIdOf('Moda Masculina'),
      classification: 'Vestuário > Camisetas',
    },
    {
      ...plain,
      ...second,
      barcodes: [second.barcode],
      size: '42',
      color: 'Azul-escuro',
      brandId: brandIdOf('Serra Azul'),
      familyId: familyIdOf('Moda Masculina'),
      classification: 'Vestuário > Calças',
    },
    {
      ...plain,
      code: promotion.code,
      description: promotion.description,
      price: promotion.price,
      barcodes: [promotion.barcode],
      size: 'P',
      color: 'Verde',
      brandId: brandIdOf('Linho & Cia'),
      familyId: familyIdOf('Moda Feminina'),
      classification: 'Vestuário > Vestidos',
      promotion: { price: promotion.promotionalPrice, startsAt: today - 7 * DAY_MS },
    },
    {
      ...plain,
      code: underRule.code,
      description: underRule.description,
      price: underRule.price,
      barcodes: [underRule.barcode],
      size: 'Queen',
      color: 'Branco',
      brandId: brandIdOf('Casa Aroeira'),
      familyId: familyIdOf('Cama e Banho'),
      classification: 'Casa > Cama',
    },
    {
      ...plain,
      ...twoBarcodes,
      description: 'Caneca de Cerâmica Pão de Açúcar',
      color: 'Azul',
      brandId: brandIdOf('Barro & Brasa'),
      familyId: familyIdOf('Mesa e Cozinha'),
      classification: 'Casa > Mesa',
    },
    {
      ...plain,
      ...ean8,
      barcodes: [ean8.barcode],
      description: 'Sabonete Maçã e Canela',
      size: '90 g',
      brandId: brandIdOf('Orvalho'),
      familyId: familyIdOf('Perfumaria'),
      classification: 'Perfumaria > Banho',
    },
    {
      ...plain,
      ...upcA,
      barcodes: [upcA.barcode],
      description: 'Quebra-cabeça Coração da Floresta',
      brandId: brandIdOf('Bicho Solto'),
      familyId: familyIdOf('Papelaria e Brinquedos'),
      classification: 'Brinquedos > Jogos',
    },
    {
      ...plain,
      ...samples.noBarcode,
      barcodes: [],
      brandId: null,
      familyId: null,
      classification: 'Serviços > Costura',
      stock: [0, 0],
    },
    {
      ...plain,
      ...samples.withoutClassification,
      barcodes: [samples.withoutClassification.barcode],
      description: 'Bermuda Sarja Algodão',
      size: 'G',
      color: 'Caramelo',
      brandId: brandIdOf('Vento Sul'),
      familyId: familyIdOf('Moda Masculina'),
      classification: null,
    },
    ...weighed.map(([code, description, price]): FixedProduct => ({
      ...plain,
      code,
      description,
      price,
      barcodes: [],
      unit: 'KG',
      brandId: brandIdOf('Café da Colina'),
      familyId: familyIdOf('Empório'),
      classification: 'Empório > Granel',
      stock: [18_500, 9_250],
    })),
  ]
}

/** Code on the scale, description, cents per kilogram. */
const weighed: readonly (readonly [string, string, number])[] = [
  [samples.byWeight.code, samples.byWeight.description, samples.byWeight.price],
  ['12346', 'Pão de Queijo Congelado', 3990],
  ['12347', 'Maçã Desidratada', 6490],
  ['12348', 'Castanha-de-caju Torrada', 9990],
  ['12349', 'Granola Artesanal com Mel', 4590],
  ['12350', 'Chá de Hibisco a Granel', 11990],
  ['12351', 'Feijão-fradinho', 1490],
  ['12352', 'Açúcar Mascavo', 1890],
  ['12353', 'Damasco Turco', 7990],
  ['12354', 'Amêndoa Confeitada', 8490],
]
