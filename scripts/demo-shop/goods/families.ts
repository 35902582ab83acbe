/** What a family sells, from which invented products are combined. */
export interface Family {
  readonly name: string
  readonly items: readonly string[]
  /** Said after the item; fits any of them. */
  readonly styles: readonly string[]
  readonly materials: readonly string[]
  readonly sizes: readonly string[]
  readonly colors: readonly string[]
  /** The cheapest and the dearest, in whole reais. */
  readonly reais: readonly [number, number]
}

const letters = ['PP', 'P', 'M', 'G', 'GG']
const none = ['']
const colors = [
  'Branco',
  'Preto',
  'Azul-marinho',
  'Vermelho',
  'Verde',
  'Amarelo',
  'Cinza',
  'Rosé',
  'Caramelo',
]
const calm = ['Branco', 'Areia', 'Cinza', 'Azul-claro', 'Verde-sálvia', 'Terracota']

/** Twelve families; ids count from 1 in this order. */
export const families: readonly Family[] = [
  {
    name: 'Moda Feminina',
    items: ['Vestido', 'Blusa', 'Saia', 'Calça Pantalona', 'Camisa', 'Macacão', 'Cardigã', 'Jaqueta'],
    styles: ['Midi', 'com Babado', 'Canelado', 'Cintura Alta', 'Manga Longa', 'Estampa Floral'],
    materials: ['Algodão', 'Linho', 'Viscose', 'Crepe', 'Tricô'],
    sizes: letters,
    colors,
    reais: [59, 349],
  },
  {
    name: 'Moda Masculina',
    items: ['Camiseta', 'Camisa', 'Calça', 'Bermuda', 'Polo', 'Jaqueta', 'Moletom', 'Suéter'],
    styles: ['Slim', 'Reta', 'Manga Curta', 'com Bolso', 'Estonada', 'Listras'],
    materials: ['Algodão', 'Sarja', 'Jeans', 'Linho', 'Malha'],
    sizes: [...letters, 'XG'],
    colors,
    reais: [49, 299],
  },
  {
    name: 'Moda Infantil',
    items: ['Conjunto', 'Body', 'Vestido', 'Calça', 'Pijama', 'Jardineira', 'Camiseta', 'Macacão'],
    styles: ['Ursinho', 'Dinossauro', 'Coração', 'Estrelinha', 'Xadrez', 'Balão'],
    materials: ['Algodão', 'Moletom', 'Malha', 'Plush'],
    sizes: ['1', '2', '4', '6', '8', '10'],
    colors,
    reais: [29, 159],
  },
  {
    name: 'Calçados',
    items: ['Tênis', 'Sandália', 'Sapatilha', 'Bota', 'Chinelo', 'Mocassim', 'Rasteirinha', 'Sapato'],
    styles: ['Conforto', 'Casual', 'Passeio', 'Plataforma', 'Urbano', 'com Fivela'],
    materials: ['Couro', 'Lona', 'Camurça', 'Borracha'],
    sizes: ['34', '35', '36', '37', '38', '39', '40', '41', '42', '43'],
    colors: ['Preto', 'Branco', 'Caramelo', 'Café', 'Nude'],
    reais: [39, 399],
  },
  {
    name: 'Acessórios',
    items: ['Bolsa', 'Cinto', 'Lenço', 'Mochila', 'Carteira', 'Óculos de Sol', 'Chapéu', 'Colar'],
    styles: ['Pequeno Porte', 'Clássico', 'Trançado', 'de Viagem', 'Artesanal', 'Dupla Face'],
    materials: ['Couro', 'Palha', 'Seda', 'Lona', 'Metal'],
    sizes: none,
    colors,
    reais: [25, 449],
  },
  {
    name: 'Moda Íntima',
    items: ['Sutiã', 'Calcinha', 'Cueca', 'Pijama', 'Meia', 'Camisola', 'Robe', 'Top'],
    styles: ['sem Costura', 'Renda', 'Básico', 'Confort', 'Modal', 'Listrado'],
    materials: ['Algodão', 'Microfibra', 'Modal', 'Cetim'],
    sizes: letters,
    colors: ['Branco', 'Preto', 'Nude', 'Vinho', 'Rosé'],
    reais: [12, 149],
  },
  {
    name: 'Cama e Banho',
    items: [
      'Jogo de Lençol',
      'Edredom',
      'Toalha de Banho',
      'Colcha',
      'Fronha',
      'Roupão',
      'Manta',
      'Cobertor',
    ],
    styles: ['200 Fios', '300 Fios', 'Felpudo', 'Matelassê', 'Bordado', 'Percal'],
    materials: ['Algodão', 'Algodão Egípcio', 'Microfibra', 'Malha'],
    sizes: ['Solteiro', 'Casal', 'Queen', 'King'],
    colors: calm,
    reais: [39, 599],
  },
  {
    name: 'Mesa e Cozinha',
    items: [
      'Jogo Americano',
      'Toalha de Mesa',
      'Panela',
      'Conjunto de Xícaras',
      'Travessa',
      'Garrafa Térmica',
    ],
    styles: ['Rústico', 'Redondo', 'para Festa', 'do Dia a Dia', 'Gourmet', 'Antiaderente'],
    materials: ['Cerâmica', 'Porcelana', 'Bambu', 'Inox', 'Algodão'],
    sizes: none,
    colors: calm,
    reais: [19, 389],
  },
  {
    name: 'Decoração',
    items: ['Almofada', 'Vaso', 'Luminária', 'Tapete', 'Cortina', 'Porta-retrato', 'Espelho', 'Cesto'],
    styles: ['Geométrico', 'Minimalista', 'Boho', 'Retrô', 'Trançado', 'Artesanal'],
    materials: ['Juta', 'Cerâmica', 'Madeira', 'Vidro', 'Linho'],
    sizes: ['P', 'M', 'G'],
    colors: calm,
    reais: [29, 699],
  },
  {
    name: 'Perfumaria',
    items: ['Sabonete', 'Difusor de Ambiente', 'Vela Perfumada', 'Hidratante', 'Água de Lençóis', 'Colônia'],
    styles: ['Lavanda', 'Flor de Laranjeira', 'Capim-limão', 'Baunilha', 'Maçã e Canela', 'Jasmim'],
    materials: ['Vegetal', 'Natural', 'Clássico', 'Suave'],
    sizes: ['90 g', '200 ml', '500 ml'],
    colors: none,
    reais: [9, 189],
  },
  {
    name: 'Papelaria e Brinquedos',
    items: [
      'Caderno',
      'Quebra-cabeça',
      'Agenda',
      'Boneca de Pano',
      'Jogo de Memória',
      'Lápis de Cor',
      'Pião',
    ],
    styles: ['Animais', 'Floresta', 'Alfabeto', 'Espaço', 'Folclore', 'Fundo do Mar'],
    materials: ['Papel Reciclado', 'Madeira', 'Tecido', 'Cartão'],
    sizes: none,
    colors: ['Azul', 'Rosa', 'Verde', 'Colorido'],
    reais: [8, 149],
  },
  {
    name: 'Empório',
    items: ['Café Moído', 'Geleia', 'Biscoito', 'Chá', 'Azeite', 'Mel', 'Doce de Leite', 'Rapadura'],
    styles: ['da Fazenda', 'Artesanal', 'Orgânico', 'Tradicional', 'Especial', 'da Serra'],
    materials: ['Maçã', 'Limão-siciliano', 'Açaí', 'Goiaba', 'Castanha', 'Maracujá'],
    sizes: ['250 g', '500 g'],
    colors: none,
    reais: [12, 89],
  },
]

export function familyIdOf(name: string): number {
  const index = families.findIndex((family) => family.name === name)
  if (index < 0) throw new RangeError(`no such family: ${name}`)
  return index + 1
}
