// 2,048 plain English words to be read aloud. No two begin with the same four letters, and words with a known homophone are left out.
export const fingerprintWordList: readonly string[] = `
abbey able absence absorb academy accept achieve acid acorn acre across active actor adapt address adjust
admire adore advance advert advice aerial affair afford afraid again agent agile agree ahead airport airship
album alcove alert algebra alibi alive alley allow almanac almond alone alpha already also always amaze
amber ambition among ample amulet anchor ancient angel angle angry animal ankle announce annual another
answer anthem antique antler anvil apart apology appear apple approve apricot apron aqua arcade arch arctic
arena argue armchair around arrange arrive arrow artist aspect asphalt assist asteroid athlete atlas atom
attach attend attic attract auction audience august author autumn avenue aviary avocado avoid awake award
away awkward baby bachelor backpack bacon badge bagel bagpipe baker balance balcony ballet bamboo banana
bandage banjo bank banner bargain baritone bark barley barn barrel basement basil basket batch bath baton
battery beach bead beagle beak beam beard beaver because become beetle before begin behave behind belfry
believe bell belong belt bench beneath berth beside best between beverage beyond bicycle bingo biology birch
birthday bison black blade blanket blast blaze blender bless blink blizzard bloom blossom blouse bluebell
bluff blunt blur blush boat bobsled body bone bonfire bonnet bookshop border borrow bother bottom bounce
bouquet bowl boxer bracelet brain bramble branch brass brave breeze brewery brick bride brief bright bring
brisk broad broccoli broken bronze broom brother brown brush bubble bucket budget buffalo bugle builder bulb
bumper bundle bungalow bunker bureau burger burst bush busy butcher butler butter buzzard cabbage cabin
cable cactus cadet cage cake calcium calendar calf calm camel camp canal cancel candle canoe canteen canyon
cape capital capsule captain caramel carbon card careful cargo carnival carpet carrot cart carving cascade
cashew cassette castle casual catch cattle cauldron cause caution cavalry cave caviar cedar celery cello
cement centre ceramic certain chain chalk chamber channel chapter charcoal chase cheek chef chemist cherry
chess chew chicken child chimney china chipmunk chisel choice chop chorus cicada cinema cinnamon circle
citizen citrus city civil clam clap clarinet class clay clean client cliff climate clinic clipper clock clog
closet cloud clover clown club clumsy cluster clutch coach coal coast cobbler cobra cobweb cockpit coconut
code coffee coin cold collar column comb comet comfort comic command compass concert condor confirm congress
conifer connect consider contact copilot copper cork corn corridor cosmos costume cottage cough country
couple courage cousin cover cowboy coyote crab cracker cradle craft crane crater crawl crayon crazy cream
credit crescent crevice cricket crisp critic crocus cross crow crucial cruise crumb crunch crust crystal
cube cucumber cuff culture cupboard curfew curl curry curtain curve cushion custard cutlery cycle cypress
daffodil daily dairy daisy damp damson dance dark darling data daughter dawn deal debate decade december
decide deck decorate deep defend define degree delicate delta denim dentist depart depend depth deputy
describe deserve design desk dessert detail detect develop device diagram diamond diesel differ digital
dignity dinner dinosaur diploma direct dirt discover disguise dish display distance diver divide doctor
document dollar dolphin dome domino donkey door dormouse double dough dove dozen dragon drain drama drawer
dream dress drift drill drink drip driver drizzle duet dulcimer dumpling dune dungeon during dust dynamo
each eager eagle early earring earth easel east easy echo eclair eclipse economy edge edit educate effort
either elastic elbow elder electric elegant elephant elevator elite else embassy ember embrace emerald
emotion employ empty enable enamel endless endure energy engage engine enigma enjoy enormous enough enter
entire entry envelope epic episode equator equip eraser ermine errand escape essay essence estate eternal
evening ever exact exam excel excite excuse exercise exhibit exist exit exotic expand expect explain express
extend extra eyebrow fable fabric face factory fade faith falcon family famous fanfare farewell farm fashion
fast father faucet fault favour february fellow fence fern ferret festival fetch fiction fiddle field fifty
figure filament file film filter finch finger finish fire first fish five fjord flag flame flannel flap
flask flat flavour fleece flex flint flipper flock flood florist flotilla flounder flow fluffy flute foam
focus foil folder foliage food foot force forest forget fork formal fortune forward fountain fraction
fragile frame freckle freezer freight frequent fresh friday friend fringe fritter frog front frost frown
frozen fudge fungus funnel furnace future gable gadget gain galaxy gallery game gander gangway garage garden
gargoyle garlic garment garnish gather gazelle gecko general gentle genuine geology geranium gesture geyser
giant gift giggle ginger giraffe girl give glacier glad glance glass gleam glider glimmer glitter globe
glory glossy glove glow glue goat goblet goggles gold golf gondola gong good goose gopher gosling govern
gown grab grace grade grain grammar grandma grape grass gravel greet grey grid grill grocer groove grotto
group grow grumble guard guess guide guinea guitar gull gust gutter gymnast habit haddock half halibut
hallway halt hamlet hammer hamper hamster hand happen harbour hardware harmony harness harp harsh harvest
haste hatch have hawk hazel head health hearth heather hedge height helium hello helmet help hemlock herb
herd hermit heron herring hesitate hexagon hibiscus hickory hidden high hill hinge hint hippo history hobby
hockey hold holiday hollow home honey honour hoof hook horizon horn hospital hostel hotel house hover huge
human humble hundred hungry hurdle hurry husband hush hyacinth hybrid hydrant icicle icon idea igloo iguana
illusion image impala impress incense inch include income index indigo indoor inform ingot inhale inlet
inner input inquire insect inside inspire install intense into invent invite invoice iris iron island
isotope issue italic itch item ivory jacket jade jaguar january jargon jasmine jaunty javelin jazz jeans
jelly jester jetty jigsaw jockey joint joker journey jubilee judge juggler juice jumbo jumper june jungle
juniper junk juror just kangaroo karate kayak keep kelp kerb kerchief kestrel ketchup keyboard khaki kidney
kilt kimono kind king kiosk kiss kitchen kite kitten kiwi knapsack knee knife knit knuckle koala krill label
laburnum lace lagoon lake lamb lamp landlord lantern laptop larch large lark laser last latch late lather
latitude lattice laugh laundry laurel lava lavender lawn lawyer leaf leap learn lecture ledger left legal
legend leisure lemon lemur lend length lens lentil leopard less letter level liberty library lichen lick
life light lilac lily lime limit limpet linen link linnet lion liquid listen litre little liver lizard load
lobby lobster local locker locust lodge logic lollipop loom lord lorry lottery lotus lounge lovely loyal
lozenge luggage lullaby lumber lunar lunch lung lupin luxury lyric macaroni machine mackerel madrigal
magazine magic magnet magpie mahogany maiden mailbox mainland majesty major make mallet mammoth manage
mandate mango mansion mantis maple marathon marble march margin marina market marmot maroon marquee marry
marsh marzipan mascot mask mason massive mast match material mattress maximum mayor meadow meal meander
measure mechanic medicine mellow melody melt member memory mend menu mercury merge merit merlin mermaid mesh
message meteor method metric middle midnight mighty mild milk million mimic mimosa miner mingle minimum
minnow minstrel mint minus miracle mirror mischief mitten mobile moccasin model mohair mole moment monarch
monday mongoose monitor monkey monocle monster month monument moon moorhen mortar mosaic mosquito moss motel
moth motion motor mountain mouse movie much muffin mulberry multiply mumble mural museum mushroom music
muslin mustang mutual mystery nail name napkin narrow nation nature nautilus navy near nebula neck nectar
needle negative neither nephew nerve nest nettle neutral never news newt next nibble nickel niece nimble
nine nomad noon normal north nostril notable notebook nothing notice nougat nourish novel novice nozzle
nudge nugget number nurse nutmeg nylon oasis oath oatmeal obelisk oblong oboe observe obtain obvious
occasion ocean octopus odyssey offer office often ointment olive omelette omen once onion onlooker only onyx
opal open opera opinion opossum oppose option oracle oral orange orbit orchard oregano organ orient origami
ornament osprey ostrich other otter outback outdoor outer outfit output outside oval oven overcoat owner
oxygen oyster pack paddle padlock page pagoda paint palace palm pamphlet pancake panda panel panorama pansy
panther papaya paper paprika papyrus parade parcel parent park parrot parsnip partner passport pasta patch
path patio pattern pavement pavilion peach peanut pearl peasant pebble pecan pelican pencil penguin penny
people perfume perhaps permit person petal pheasant phone photo phrase piccolo pickle picnic picture pigeon
pillar pilot pinch pink pioneer pipe pirate pitcher pizza planet plaster platform plaza plot plough pluck
plug plumber plunge plural plus pocket poem poet polish polo pond pool popcorn popular porch porridge porter
position possible poster potato pottery powder power practice prairie prance prawn precious predict prefer
prepare press pretzel prevent primary printer prism private prize problem produce project promise proof
protect proud prove public pudding puffin pulse pump pupil puppet pure purple purse push puzzle pyramid
python quail quality quantum quarry queen quest quick quiet quilt quince quiver quiz rabbit raccoon race
racing racket radar radio raft rail rainbow raisin ramble ramp ranch random range rank rapid rare rate
rather rattle raven ravine razor reach rebuild recall receive recipe recycle reduce reef referee reflect
reform refresh refund region regret regular reindeer rejoice relay release relic remain remember remind
remote renew rent repair repeat reply report reptile request rescue research resist resort respect result
retire return reunion reveal revive reward rhino rhubarb rhythm ribbon riddle ridge rigid rinse risk ritual
rival river roar robust rock romance room rooster rope rosemary rotate round routine rubber ruby rucksack
ruler runner runway rural rush rustic saddle safari saffron salad salmon salon salt salute same sample sand
sapphire sardine satchel satin saturday saucer sauna sausage savanna save scale scarf schedule school
science scissors scooter score scout scratch screen scribble scroll sculptor seagull seahorse seal search
season seat second secret section secure seed segment select senate senior sentence separate sequel serene
series serve sesame settle seven shadow shake shallow shampoo shape shark shawl shed sheep shelf shepherd
sheriff shield shimmer shine shirt shiver shore shout shovel shower shrimp shuffle shutter sigh sign silent
silk silver similar singer siren sister situate sixteen size skate sketch skin skip skirt skunk skylark
slate sled sleeve slender slice slide slim slipper slope sloth slug small smart smile smoke smooth snack
snail snake snap sneaker snooze snow soap soccer social sock soda sofa soft solar soldier solve song sonic
soon sorbet sort sour south spacious spaniel sparrow speak special speed spell spend sphere spice spider
spinach spiral splash splendid split sponge spoon sport spot spray spread spring squad squeeze squirrel
stable stadium staff stage stallion stamp stand star station stay steam steep stereo stew stick stocking
stomach stone stool stork stove stranger stream string stroll struggle studio submit subway succeed such
sudden sugar suggest suitcase summer sunday sunset supper supreme surfer surge surprise surround swallow
swamp swan swap sway sweater swift swim swing switch sycamore symphony syrup system table tackle tadpole
tailor take talent talk tame tango tank tape target tartan task taste taxi teacher teapot teaspoon telegram
tempo tennis tent term terrace text thank theatre theme theory thermos thicket thimble thin third this thorn
thousand thread thrive thrush thumb thunder thursday tiara ticket tidy tiger tight tile tilt timber tinsel
tired tissue title toast toboggan toddler toffee together token tomato tongue tonight tool tooth topaz topic
torch tornado torrent tortoise total toucan tough tour toward towel town track trade traffic trail tram
transfer trapeze travel tray treasure trend triangle tribe tricycle trinket trip triumph trolley trombone
trophy trousers trowel trumpet trunk truth tuba tuck tuesday tulip tumble tuna tundra tunnel turban turkey
turnip turtle tutor tuxedo twelve twenty twice twig twinkle twirl twist typical ultra umbrella uncle under
unfold unicorn uniform union unique unit universe unlock until unusual update upgrade uphill upper upright
upset urban urgent useful usual utmost vacant vacuum vague valet valid valley vanilla vapour variety vase
vault velvet venture veranda verb verse vertical vessel vest veteran viaduct vibrant video view vigour
viking village vine vintage violet visitor visual vital vivid vocal volcano volume vote vowel voyage vulture
wade waffle wage wagon waiter wake walk wall walnut walrus waltz wander want wardrobe wash wasp watch water
wealth weasel weaver wedding weekend welcome west wheat when while whip whisk white width wife wiggle wild
willow window wing wink winter wipe wire wisdom wise with witness wizard wobble wolf wombat woodland word
workshop world worm worth wreath wrestler wrist yard yarn yawn year yellow yield yoga yoghurt young youth
zealous zebra zenith zero zest zigzag zinc zodiac zoom
`
  .trim()
  .split(/\s+/);
