import type { SeededRandom } from '../random.ts';

interface Trade {
  readonly category: string;
  readonly nouns: readonly string[];
}

/** The kinds of shop that generated brands belong to, with the words their names end in. */
const TRADES: readonly Trade[] = [
  {
    category: 'food',
    nouns: ['Kitchen', 'Bakery', 'Grill', 'Coffee Roasters', 'Pizza Co.', 'Market', 'Burger Bar', 'Tea House'],
  },
  { category: 'fashion', nouns: ['Outfitters', 'Apparel', 'Shoes', 'Denim', 'Tailors', 'Boutique', 'Wear', 'Leather'] },
  { category: 'home', nouns: ['Home', 'Living', 'Furniture', 'Garden Centre', 'Interiors', 'Hardware', 'Lighting'] },
  { category: 'electronics', nouns: ['Electronics', 'Audio', 'Computers', 'Gadgets', 'Photo', 'Mobile Store'] },
  { category: 'games', nouns: ['Games', 'Quest', 'Arena', 'Legends Online', 'Arcade', 'Chronicles'] },
  { category: 'entertainment', nouns: ['Cinemas', 'Tickets', 'Escape Rooms', 'Bowling', 'Karaoke', 'Theatre'] },
  { category: 'streaming', nouns: ['TV', 'Music', 'Play', 'Stories', 'Docs+'] },
  { category: 'health_beauty', nouns: ['Pharmacy', 'Spa', 'Cosmetics', 'Barbers', 'Perfumery', 'Wellness'] },
  { category: 'sports', nouns: ['Sports', 'Cycling', 'Fitness', 'Outdoor', 'Golf', 'Ski & Board'] },
  { category: 'books_learning', nouns: ['Books', 'Academy', 'Press', 'Language School', 'Stationery'] },
  { category: 'travel_flights', nouns: ['Airways', 'Travel', 'Rail', 'Tours', 'Car Rental', 'Ferries'] },
  { category: 'accommodation', nouns: ['Hotels', 'Inns', 'Lodges', 'Resorts', 'Apartments'] },
  { category: 'e-commerce', nouns: ['Shop', 'Store', 'Bazaar', 'Direct', 'Deals', 'Marketplace'] },
  { category: 'charity', nouns: ['Relief', 'Foundation', 'Food Bank', 'Animal Shelter'] },
];

const FIRST_WORDS =
  'Alder Amber Anchor Apex Arbor Aspen Atlas Aurora Azure Banner Basalt Beacon Birch Blue Bold Bramble Bright Brook Cactus Cedar Cinder Citrus Clover Cobalt Comet Copper Coral Corner Crane Crest Crimson Crown Daisy Dune Eagle Echo Ember Fable Falcon Fern Fjord Flint Forest Fox Garnet Ginger Golden Granite Grove Harbor Hazel Heron Hidden Hollow Indigo Iron Ivory Ivy Jade Juniper Kestrel Kind Lantern Larch Laurel Lemon Lilac Linden Little Lotus Lucky Lunar Lynx Magnet Maple Marble Meadow Mint Misty Moss Nectar Noble North Nova Oak Olive Onyx Opal Orchid Otter Pacific Paper Pearl Pebble Pepper Pine Plum Polar Poppy Prairie Quartz Quiet Raven Red River Robin Rocket Rose Ruby Rustic Saffron Sage Sandy Sapphire Scarlet Shore Silver Slate Solar Sparrow Spruce Star Stone Summit Sunny Swan Swift Thistle Tidal Timber Topaz Tulip Urban Valley Velvet Violet Walnut Wave Willow Winter Wren Yellow Zephyr Zinc'.split(
    ' ',
  );

const SECOND_WORDS =
  'Arrow Bay Bell Bird Bridge Castle Cloud Cove Creek Door Field Gate Glen Hall Hill House Key Lake Lane Leaf Light Line Moon Mill Park Peak Path Pond Port Reef Ridge Road Rock Root Sail Sky Spring Square Tree Tower Trail View Vine Water Well Wood Yard'.split(
    ' ',
  );

const LONG_ENDINGS = [
  'Family Department Stores and Grand Magasins of the Old Town',
  'International Airport Lounges, Parking and Priority Security',
  'Cooperative Farmers’ Market and Organic Delicatessen (online only)',
  '– The Original Handmade Furniture Company since 1887 e-Gift Card',
];

/** A brand name that nobody owns, with the category it suggests. One in about sixty is very long. */
export function makeName(random: SeededRandom): { readonly name: string; readonly category: string } {
  const trade = random.pick(TRADES);
  const first = random.pick(FIRST_WORDS);
  const second = random.pick(SECOND_WORDS);
  if (random.chance(1 / 60))
    return { name: `${first}${second.toLowerCase()} ${random.pick(LONG_ENDINGS)}`, category: trade.category };
  const noun = random.pick(trade.nouns);
  const forms = [
    `${first} ${noun}`,
    `${first}${second.toLowerCase()} ${noun}`,
    `${first} & ${second}`,
    `${first}${second.toLowerCase()}`,
    `${first} ${second} ${noun}`,
    `${first}${second.toLowerCase()}+`,
    `${first.toLowerCase()}.${second.toLowerCase()}`,
  ];
  return { name: random.pick(forms), category: trade.category };
}
