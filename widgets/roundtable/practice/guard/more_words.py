"""More words of everyday, without names: with a capital they begin a sentence, or stand in a title or a sign."""

from __future__ import annotations

from roundtable.practice.guard.lists import listed

MORE = listed(
    """
abandoned abatement abbey abbr abbrev abbreviated abbreviating ability abnormal abort aborted aborting aborts abruptly
absence absinthe absolute absolutely abstraction abstractions accelerate acceptable accessibility accidental
accidentally accommodate accomplished accordance accumulate accumulated accumulation accumulator accuracy achieve
achieved acid acids acorn acquire acquired acquisition acronym actionable activation actor actors actual addendum
addition additional additionally additions additive addressable adequate adj adjacent adjudication adjust adjusted
adjusting admin administer administered administering administrative admonition adopt adopted adoption advertise
advertised affiliation affinity aggregate aggregated aggregating aggregation aggregations aggressive aggressively
agnostic akathisia albeit algebra algorithm algorithms alias aliased aliasing align aligned aligning alignment
alignments aligns alleging allocation allocations allotment allotments allowable allowance almshouse alongside alpha
alphabet alphabetic alphabetical alphabetically alphabetize alphanumeric alphas alt alter alteration altered altering
alternate alternately alts ambassadors ambiguity ambiguous amend amended amending amino amongst amp ampersand amt
analogous analogue analyse analysing analyze analyzed analyzer analyzing anatomic anatomical ancestor ancestors
ancestry ancient android angle angles angular animal animals animate animation animations annotate annotated
annotating annotation annotations announce announcement anon ant anti anymore apostrophe apparent apparently append
appended appending appendix appends applicability applicable appropriate appropriately approve approx approximate
approximation apt aqua arbitrarily arbitrary arc arcade arch arches architecture architectures archive archived
archives arcs arena argon arguably arise arising arpeggio arrangement array arrays artifact artifacts artificial
artist ascending aspect aspects ass assemble assembled assembler assembly assert asserted asserting assertion
assertions asserts asset assets assign assigning assignment assignments assigns assist assoc associate associated
associating associative assurance asterisk asterisks astral asymmetric asynchronous asynchronously atlas atom atomic
attach attaching attachment attachments attack attacker attacks attestation attested attribute attributed attributes
attribution audio augment authenticate authenticated authenticates authentication authenticity authoritative authorize
authorized authorizing authorship auto automata automate automated automatic automatically automation auxiliary avail
availability average avg await awaited awaiting awaits axes axis baa babel backlog backslashes backspace backtrack
backtracking backup backward badgers bah bail balloon banana bandwidth bang banner bannock barrier baseline basically
bassoon batch beam beavers bee beep beetle beg behalf behave behaved behaves behaving benchmark benchmarks beneath
beneficial beneficiary beta beware bibliographic bidirectional biggest binaries binary binding bindings binds bingo
binomial biological biologically biryani bisect bishopric bitmap blah bleach blink blob blobs blog blond blow bluebell
blues bogus bohemian boilerplate bomb bond bong bonus boo bookkeeping boom boost bootstrap bot bottleneck boxcar brace
braced braces bracket bracketed breakage breakages breakpoints breast brew broadcast broadcasted broadcasting
broadcasts brownies browse bubble buff buffer buffered buffers buggy builtin bulk bullet bump bumps bunch burlap
buttercup buzz bye bypass bypassed bypasses bypassing byte bytes cache cached caches caching cad calamine calculate
calculated calculates calculating calculation calculations calibration callable camel camellia canary cancellation
candidate candidates canonical canucks capabilities capability capable capitalization capitalize capitalized capsule
caption capture captured captures capturing carbonate caret cargo carriage cascade cast castaway casting casts
categorical categories categorization categorize category causality caution caveat caveats ceilidh cent challenge
channel channels chaos chaperone character characteristic chars chartreuse cheap checkout checkpoint checkpoints
cheetah chemical chi chomping chop chord chrome chromium chronological chunk chunks cider cipher ciphers circuit
circuits circular circumstances circus cis clamp clang clarification clarified clarify clarinet clarity classic
classification classified classifies cleanup cleanups clef clickable clobber clobbered clone cloned clones cloning
closest clubs cluster coalesce coarse coarser cobra codeine coefficient coefficients coerce coerced coerces coercing
coherence coherent col cola collaborator collaborators collapse collapsed collapsing collate collector collectors
collide collides collision collisions colons color colored colorful coloring colors cols comb combination combinations
combine combined combines combining combo commentary communicate communicated communicating commutative compact
companion comparable comparison comparisons compartment compatibility compatible compensation compilation compile
compiled compiler compilers compiles compiling complement complementary completion complex complexity complicated
complication component components compose composed composite composition compositions compound comprehension
comprehensions comprehensive compress compressed compression compromise compromised computation computations compute
computed computes computing concatenate concatenated concatenating concatenation conceal concept concepts conceptually
concise conclude conclusion concrete concurrency concurrent concurrently condensed conditional conditionally
conditionals cone confident configurable configuration configurations configure configured configures configuring
confirmation conflict conflicted conflicting conflicts conform conformance conforming conforms confuse confusing conj
conjugate conjunction connect connecting connectivity connector connects consecutive consensus consequence
consequential conservative consideration considerations consist consistency consistent consistently consisting
consists console consolidate consolidated constant constants constituent constitute constitutes constrain constrained
constraint constraints construct constructed constructing construction constructions constructor constructors
constructs consult consulted consume consumed consumer consumers consumes consuming consumption cont contain contained
containing contains contention contextual contiguous continuation continuations continuous contour contraction
contrary contrast contribute contributed contributes contributing contribution contributions contributor contributors
convenience convenient convention conventions conversion conversions convert converted converter converters
convertible converting converts convey conveyed conveying convolution cookie coordinate coordinates cop copyleft
copyright core cornerstone corpus correctness correlate correlation correspond correspondence corresponding
corresponds corrupt corrupted corruption cosmetic cottage countdown counterpart counterparts crafted crap crash
crashed crashes crashing crate create created creates creating creation creator credential credentials criterion crop
crossbeam crucial crude cruft crush crypt cryptic cryptography cube cubic cubs cumulative cur curl currency cursor
custodian customization customize customized customizing cutoff cyclic cylinder dab daffodil damage damages dance
dangling dash dashboards dashed dashes database databases datatype datum deactivate deactivates deadlock deadlocks
debug debugged debugger debugging decay deceased decimal decimals decipher declaration declarations declarative
declare declared declares declaring decode decoded decodes decoding decomposed decomposition decompress decompressed
decompression decorate decorated decoration decorator decorators decrease decreasing decryption dedicated deemed
defect defects defensive defer deferred deferring defers define defined defines defining definite definitely
definitive deflate degenerate degree degrees delegate delegated delegates deletion deliberate deliberately delimited
delimiter delimiters delimiting deliver delivered delivery delta deltas demo demonstrate demonstrates denote denoted
denotes denoting dense density dependence dependencies dependency dependent dependents deployment deprecate depth
derivation derivative derivatives derive derived derives deriving descend descendant descendants descending
descriptive descriptor descriptors design designated designation designed desirable desire desired desktop destination
destinations destroy destroyed destroying destruction detach detached detect detected detecting detection detector
detects determine determined determines determining deterministic develop developed developer developers developing
development deviation diagonal diagonals diagram dialect dialects dialog dialogs diameter dictionaries dictionary diff
differentiate diffs digest digests digit digital digraph dim dimensional dims dip directories directory dis disable
disabled disables disabling disallow disallowed disallows disambiguate disappear disassemble disc discard discarded
discarding discards disclaimer disconnect disconnected discontent discount discouraged discover discovered discovery
discrepancy discrete discriminated disjoint dismiss dispatch dispatched dispatcher dispatches dispatching dispense
dispensed dispensing display displayed displaying displays disposable dispose disposition distinct distinction
distinguish distinguished distinguishes distinguishing distribute distributed distributing distribution distributions
ditch divide divided dividend divider divisible division divisor divisors doc documentation doff domain domains donuts
dosa dosage dots dotted doubly downcast downgrade download downloaded downloading downloads downstream dpi drag dragon
drain drained dumb dummies dummy dump dumped dumping dumps duplex duplicate duplicated duplicates duplicating
duplication duration dynamic dynamically eager eagerly eagles earliest easiest ebb echo echoed ecosystem ecstasy edit
editable edited editing effective effectively efficiency efficient efficiently effort eigenvalues elapsed electronic
element elements elevate elevation eligibility eliminate elixir elk ell ellipse ellipsis elliptic embed embedded
embedding emeritus emission emit emits emitted emitting emoji empanada emphasize employed emporium emu emulate
emulated emulates emulating emulation enable enabled enables encapsulate encapsulates encircle enclose enclosed
enclosing encode encoded encodes encoding encounter encountered encountering encounters encrypt encryption endorse
endorsed endorser endorsing enforce enforced enforcement enforces enforcing enhance enhanced enhancements entire
entirely entities entity entropy enumerable enumerate enumerated enumeration environment environmental environments
ephemeral epilog epipen epoch epsilon equality equation equivalence equivalent equivalents era erase erased err
erroneous erroneously errs escape escaped escapes escaping essential essentially estimate estimated estimates
estimator eta euro evaluate evaluated evaluates evaluating evil evolve exceed exceeded exceeding exceeds exceptional
excess excessive exclamation exclude excluded excludes excluding exclusion exclusive exclusively exec executable
execute executes executing execution executions executor exemplar exempt exhaust exhausted exhaustion exhaustive
existence existent exit exited exiting exits expand expanded expanding expands expansion expansions expectation
expectations expensive experiment experimental expiration expire expired expires expiry explicit explicitly explode
exploited explorers exponent exponential exponentially export exported exporter exporting exports expose exposed
exposes exposing express expressed expressing extant extend extended extending extends extensive extent external
externally externals extract extracted extracting extraction extractor extracts extraneous extreme facilitate
facilities facility factor factorial factorization factorize factory fad fade falcon familiar fancy fashion fastest
fat fatal faulty favor favorite feather feature features federated feedback fentanyl fiber fig figs filter filtered
filtering fin finalize finalized financial fingerprint finite firewall fitness fixture fixtures fizz flag flagged
flake flakiness flaky flames flatten flattened flattening flavor flex flexibility flexible flip flipped float floating
floats flow flowing flows flush flushed flushes flushing flute focal fold font fonts foo foobar footnote footnotes
footprint forbid forbidden forcefully forcibly fore foreground foreign forever format formats formatted formatting
forth forum foxes fractional frag fragile fragment fragmented fragments freeze frequencies frequency fret friary fruit
ftp fufu fulfill fulfilled fulfilling fulfillment fulfills fully functional functionality fundamental furnished fuse
fuzz fuzzing fuzzy gain gained gains gamma garbage gen gender generalized generate generated generates generating
generation generator generators generic generics genuine genus geographic geometric geometry gin glade glib glob globs
glorious glue glyph gnome gnu gopher gotten governance governed governing grab graceful gracefully gradient graduate
graft grammar grammars grammatical granting grants granular granularity graphic graphical graphics greedy greengrocer
greet greeting grep groupings growth guarantee guaranteed guarantees guarantor guideline guidelines guides gummies gun
gunners gurdwara guru gyp hack hacks halal halt ham handful handlebars handshake handy harden harmless harmonize
harness harvest hashed hashes hashing hawks headless heap heartbeat hearth hearthstone heavily heck hedgehog hell
hereby herein heterogeneous heuristic heuristics hex hid hierarchical hierarchy highest highlight highlighted
highlighter highlighting highlights histogram historic hive hmp hmyoi hoc homepage homogeneous honor honored honors
honour hopefully horizontal horizontally hostile hover hue huge humanized hunk hunks hybrid hydromorphone hyperlink
hyperlinks hyphen hyphens hypothesis hypothetical icon icons ideal ideally idempotent identical identically
identification identifier identifies identify identifying ifs ignore ignored ignores ignoring iii illustrate
illustrated illustrates image images imaginary imaging immersion immortal immunity immunization imp impact impacted
impersonate impersonator implement implementation implemented implementer implementing implements implications implied
implies imply importance impose imposed impossible imprecise improper improperly inaccessible inaccurate inactive
inactivity inadvertently inappropriate inch inches incidental inclusion inclusive incompatible incomplete
inconsistency inconsistent incorporated incorrect incorrectly increase increased increases increasing increment
incremental incremented increments incur incurred ind indefinitely indemnity indent indentation indented indenting
indents indeterminate indicate indicated indicates indicating indication indicative indicator indicators indices
indirect indirection indirectly individual individually individuals inefficient inequality inexact infant infer
inference inferior inferred inferring infers infinite infinity infix influence info inform informational informative
informs infrastructure infringed infringement ingredient ingredients inherently inherit inheritance inherited
inheriting inherits initialisation initialised initialization initializes initializing initiate initiated initiates
initiator inject injected innermost inpatient ins insecure insensitive insensitively insert inserted inserting
insertion insertions inserts inset inspect inspected inspecting inspired installation installations instant instants
instruct instructs insufficient intact integer integers integral integrate integrating integrity intel intentional
intentionally inter interact interacting interaction interactions interactive interactively interacts intercept
intercepted interception intercepts interchange interface interfaced interfaces interfere interim interior interleave
intermediary intermediate internal internally internals interpolate interpolated interpolating interpolation
interpretation intersect intersection interspersed interval intervals intervening intolerance intrinsic intro
introduce introduces introducing introduction introspection intuitive invalid invalidate invalidated invariant inverse
inversion invert inverted investigate investigation investigations invocation invocations invoke invoked invokes
invoking involve involvement involves involving ioctl iota irregular irrelevant irrevocable isolate isolated
isomorphic italic iterated iterating iterators jaffa jar jigsaw jollof jump jumped jumping jumps junk justification
justified justify kaboom karaoke ketamine keybindings keystone keyword keywords kick kimchi kingdom kingfisher kings
knights kosher kratom lag lager landscape langar lark las lasso latency latent latex latitude latter launch launched
launcher launching lavender lax laxatives layout layouts lazily leap leeway leftmost leftover legacy legend legitimate
lenient leopard leverage lexer lexers lexical lexicon liability liable lib lifespan lifetime ligature lightweight
likelihood likewise limitation limitations linear linearly linger linkage lint linting lions liquid lisp lite literal
literally literals literate literature litigation llama localization localize localized localizing locate locates
locating logic logical logically logo lone longitude lookup loose lop los lotto lowercase lyric machinery macro macros
magenta magic magics magnitude mailbox maintain maintained maintainer maintainers maintaining maintains maintenance
majority malicious mammal manageable mandir mangle mangled mangling manifest manifestation manifests manipulate
manipulated mantissa manual manually manufacture manufactured manufacturer manufacturing mappings marginally marigold
markdown marquee masked masks mass master material materialized materials math mathematical matrices matrix maximal
maximize meaningless measurable mechanism mechanisms media median medians medicinal medium mega mehndi melt membership
memo meow merge merged merges merging meridians mermaid mesh mess messes meta meth metric metrics micra microsecond
microseconds midlands midpoint migrate migrated migration milestone million millisecond milliseconds mimic mimicking
mimics minimal minimize minster misbehaved misc miscellaneous miscounted mishandled misleading mismatch mismatched
mismatches mismatching misspelled mistaken mistakenly mitigate mitigation mock mocked mocking mocks mod modal mode
modem modern modernize modes modification modifications modified modifier modifiers modifies modify modifying mods
modular modulus moiety molecular monetary monkey mono monotonic monotonically morsel motion motley mouse multi
multiplication multiplicity multiplier multiply mustache mutate mutated mutates mutating mutation mutations naan naive
nanosecond nanoseconds narrative nasty nature navigate navigated navigating navigation nearby nebuliser necessarily
needless neg negate negated negation negligence negotiation neon nest nested nesting net nettle neutral newline
newlines newsagent nickname ninja nits nix node nominal nomination nonempty nonexistent nonsense nonzero normalised
normalization normalize normalized normalizes normalizing notable notably notary notation notification notifications
notified notify notion novel nth nucleic null nulls numeral numerals numerator numeric numerical numerically numerous
nutrient nutritional obj obligations oblique oboe obscure observable observe obsolete obsoletes obtain obtained
obtaining obvious occasionally occupancy occupied occupies occur occurred occurrence occurrences occurs octave octet
octets octopus ode offending offline offset offsets oldest omega omit omits omitted omitting online onwards opacity
opaque operate operated operates operating operational operator operators opinionated opportunity opposed ops opt
opted optimal optimisation optimization optimizations optimize optimized optimizer optimizing optional optionally opts
oracle orange orc orchard orchestra orderings ordinal ordinals ordinarily organism organization organizations
organized orient oriented origin originated originates originating origins orphan otter outbound outdated outermost
outgoing output outputs outputting outstanding overflow overflowed overflowing overflows overhead overlay overlays
overlong overridden override overrides overriding overrun overruns overview overwrite overwrites overwriting
overwritten owl ownership oxycodone pack packs paged pager paging pairwise palette pandas panto par parallel
parallelism parameter parameters parentheses parenthesis parenthesized parity parquet parrot parse parsed parses
parsing participate participated participating participation partition partitioned partitions pas password passwords
paste patch patched patches patching patent patents pathological payable payload payloads pct peculiar pedal peek peg
penalty penguin penitentiary pep peps percentile percentiles perform performance performed performer performing
performs periodic periodically perm permissible permissive permit permits permitted perms permutation permutations
perpetual persist persisted persistence persistent persists perspective pertain pertaining pharmaceutical pho phony
phrase phrases pickle pickled pickling pierogi pig pin ping pings pink pinning pipeline pitch pivot pixel pixels pkg
placeholder plane platform platforms playwright plot plots plotted plotting plum plumbing plural pod pointless poke
pol polar poll polling pollution polygon polymer polymorphic polynomial polynomials pop popped pops popular populate
populated populates populating population populations porcelain portability portable positional possibilities
possibility postal postmortem postscript potential potentially poutine powerful preamble precede preceded precedence
precedes preceding precise precisely precision precondition preconditions predecessor predefined predicate predicates
predict predictable predicted prediction predictor preferable preferably preference preferences prefix prefixed
prefixes preliminary prelude premature prematurely prep preparation prerequisite prerequisites presentation
preservation preserve preserved preserves preserving preset presumably presumed prevent prevented preventing prevents
preview prices primarily prime primes primordial primrose principal printable prioritize priory prism probability
probe probing problematic proceed prod produce produced producer produces producing product production products prof
progressive prohibited projection prologue prominent promote promoted promoting promotion prone prop propagate
propagated propagates propagating propagation properties property proportion proportional proposal proprietary props
prosecco prospective prototype prototypes provenance provide provides providing provision provisional prune pseudo
publication publish publisher publishing pummel punctuation purge purl purple purposefully qigong quad quadratic
qualification qualifier qualifiers qualify quantifier quantitative quantity quartet queried queries query querying
quirks quit quitting quota quote quotient quoting racket radius raffle ragged railroad randomness rangers rangoli rank
ranked ranking ranks ratio rational rationale ratios ravel rayon reachable react readability readout reality realized
realm realms reassign rebels rebinding rebuild rebuilding rebuilds rebuilt recall receive recipe recipes recipient
recipients reciprocal recognize recognized recognizer recognizes recompile reconnect reconnecting reconstruct recover
recoverable recreate rectangle rectangular recur recurrence recurring recursions recursively redefine redefined
redefinition redirect redirected redirecting redirection redirects redistribute redistributing redo redraw reds reduce
reduces reducing redundant ref refine refined reflex refresh refreshed refs regard regarded regardless regenerate
regenerated regexp regexps regress regression regressions regulated regulator regulatory rehash reiki reimbursed
reimbursement reinstall reject rejected rejecting rejection rejections rejects rejoin relabeling relational relay
reliability reliably relies rely remainder remote remotely remotes removal removals remove rename renamed renames
renaming render rendered rendering rental reopen reorder reordered reordering repeatable repetition repetitions
repetitive replaceable replay replaying replicate represent representation represented representing represents
reproduce reproducible reproducing reproduction requirement requisition reread rerun rescue reserve reserved reservoir
reset resets resetting residual residuals resilient resolution resolutions resolve resolved resolver resolves
resolving resource resp respective respectively respond responded respondent responds restore restored restores
restoring restrict restricted restricting restriction restrictions restricts resultant resumption retain retained
retaining retains retention retreat retried retries retrieval retrieve retrieved retrieves retrieving retry reusable
reuse reused reuses reusing rev reveal revealed revenue reversible revert reverted reverting reverts revise revised
revision revisions revocation revoke revoked revs rewind reword rework rewritten rhapsody rhythmic rightmost roaming
robotics robust robustness rollback rot rotate rotated rotation roti roundabout rout royalty rpm ruff rum rust saints
salmon salsa sandbox sanitize sanitized sanity satisfies satisfy satisfying saturate saturation saxophone scalar
scalars scatter scenario scenarios scientific scorers scouts scratch screenshot screenshots scroll scrolled scrolling
scrolls sec secrecy secs sect sector seek segfault segfaults segment segmentation segments select selected selecting
selection selective selectively selector selectors selects semantic semantically semantics semaphore semi semicolon
semicolons senators sensitive sensitivity sentinel separator separators sequence sequencer sequences sequencing
sequential sequentially serial serialization serializes serializing settable setups shadow shadowed shadowing shallow
shard shebang shell shells shield shim shiny ship shipped shipping ships shortcut shortcuts shorthand shot shrink
shrinking shrunk shuffle shuffled shutdown sidebar sigma significance signifies signify silly sim similarity simplest
simplicity simplification simplified simplifies simplify simplifying simulate simulated simulates simulation simulator
simultaneous simultaneously sin singletons singular skeleton skew skyline skylines slab slash slashes slave slim slope
sloppy slowdown slug slurp smarter smooth smoothing smuggling snake snappy snapshot snapshots snippet snippets
snowdrop sole solely solid solution solutions somehow sometime somewhat sonic space spaced spacer spacing spam span
spanner spanning spans sparse spawn spawned spawning spawns spec specialization specialize specialized specialty
species specifically specified specifier specifiers specifies specify specifying specimen specimens specs speculative
speedup speedups sphere sphinx spider spiderman spill spin spinner spirit spirituality spitfire splice spliff spline
spurious spurs spy squash squashed squeeze squelch squirrel stability stale standardize standardized startup stash
stat stateless static statically statins statistic statistical stats stdio steal stealing steals stem stems stencil
stencils stewards stones stooge strand strategic strategies strategy stratum stray stream streamed streaming
streamline streams stretch strict strictly stride strides stroke strum stuff stylistic sub submission submit submitted
submitting subnormal subplot subplots subroutine subroutines subs subscribe subscriber subscribers subscript
subscription subscripts subsection subsequent subsequently subsets substantive subsystem subsystems subtitle subtle
subtract subtracting subtraction subversion succeed succeeded succeeds successive successor successors sufficient
sufficiently suffix suffixed suffixes suggestion suggestions suitable suite summarise summarize summarized summation
sunflower sup super superfluous superscript superseded supplement supplemental supplier suppress suppressed suppresses
suppressing suppression surcharge surface surrogate surrogates surrounded surrounding survive survives sushi suspend
suspended swallow swallowed swallowing swans sweep swig syllabus symbol symbolic symbols symmetric symmetry sync
synced synchronize synchronized synchronous synchronously synonym synonyms synopsis syntactic syntactically synthesize
synthetic tabular tabulate tag tagged tagging tail taint tainted tamale tar tarballs tax taxes teal tech technology
tee telemetry telnet temperature temporal temporarily tends tensor tentative tequila terminate terminated terminates
terminating termination terminator terminators terminology terse textual texture theft theme therapeutic thereby
thereof thistle thorough thousands threshold thresholds threw throttle throughput thru tic tigers tight tighten
tightened tightly tilde timeline timestamps tiny tissue toggle token tokens tolerant tolerated tombola toolkit topmost
torn tornado tot toward toy traceable trademark trademarks trait traits tramadol trans transaction transactions
transferable transform transformation transformed transformer transformers transforming transforms transient transit
transitive transmission transmitted transparent transparently transpose transposed trash traverse traversing trek
tremolo triangle triangular tricky trim trimmed trimming trio triple triples triplet trivia trivial truly trump
truncate truncated truncates truncating truncation trunk truthiness tune tuned turtle tutorial tweak tweaked tweaks
twig twitter typescript typeset typo typos ugly ultimately ultra unaffected unambiguous unauthorized unavailable
unaware unbiased unblock unborn unbound unbounded unchanged unchecked unclear uncommon uncompressed unconditional
undeclared undefined underflow underline underlying underscore underscores underwriter undesirable undocumented
unequal unfilled unfold unfortunate unified uniform uniformly unify unimplemented uninitialised uninitialized
uninstall uninstalled unintended uninteresting uniqueness unitary universal unlabeled unlimited unload unloaded
unmasked unmatched unmodified unnamed unnecessarily unnecessary unneeded unobserved unpacked unpacking unpacks
unpredictable unquote unquoted unreachable unreadable unrecognized unregistered unrelated unreliable unreserved
unresolved unset unsigned unspecified unstable unstructured unsubscribe unsupported untested untitled untouched
unusable unused unwind unwinding unwrap unwrapped unwrapping unzip unzipped upcoming uploaded uploading uppercase
upstream urn usability usable usage usages useless username utilities utility utilization utilize vaccine validate
validated validates validating validity valuable vape var variable variables variance variant variants variation
variations variety various vars vary varying vector vectors vegan velocity vendor verbatim verbose verbosity
verification verified verifies verify verifying vertical vertically vertices vex viable vice vim violated violates
violation violations viper virtual visibility visible vision visual visualize visually vitamins vocabulary vodka void
volatile volume vulnerability walrus warp warranties warranty waste wasted wayside weasel website weekday wheat whence
whereabouts whereas whilst whiskers whisky whoops wi widen widened widening widens width widths wiki withdrawn wizard
wolves workaround workarounds workflow workflows worldwide writable xref xterm xxx xylazine yank yanked yarn yield
yielded yielding yields yoke zebra zeta zip zipped zombie zone zones zoo
"""
)
