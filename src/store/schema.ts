import type { Generated } from 'kysely';

/** Times are epoch milliseconds, UTC, so that both databases sort them alike. Absent is null. */
type Time = number;

/** One URL of a wire, and where its reading stands. */
export interface FeedTable {
  id: string;
  wire: string;
  url: string;
  title: string | null;
  etag: string | null;
  last_modified: string | null;
  /** When it is due; advances only in the transaction that stores its articles. */
  next_check_at: Time;
  first_polled_at: Time | null;
  last_ok_at: Time | null;
  failures: number;
  last_error: string | null;
  lease_until: Time | null;
  /** config | user: only what the configuration brought is removed with it. */
  origin: string;
  removed_at: Time | null;
}

/** What a feed's WebSub hub was asked for, and whether it delivers. */
export interface HubTable {
  feed_id: string;
  hub: string;
  topic: string;
  /** The last part of the callback's address: nobody can guess it. */
  token: string;
  secret: string;
  /** When the hub is to be asked (again): at first, while it does not answer, before its lease ends. */
  ask_at: Time;
  /** How long it delivers; null: it has not confirmed, or refused. */
  lease_until: Time | null;
}

/** One text of a wire. A new text under a known identity is a further revision. */
export interface ArticleTable {
  id: Generated<number>;
  feed_id: string;
  wire: string;
  /** One article over its revisions: one row for each (wire, identity, revision). */
  identity: string;
  revision: number;
  /** What an item may be known by; each may be missing. */
  id_key: string | null;
  url_key: string | null;
  text_key: string | null;
  url: string | null;
  title: string;
  summary: string;
  /** The feed's own text where it carries it; once read, what its wire's licence lets us keep of the full text. */
  body: string | null;
  /** What clustering needs of the full text, while the article is in its window. */
  gist: string | null;
  lang: string | null;
  published_at: Time | null;
  seen_at: Time;
  /** 1 when it may alert; 0 for what a first poll found older than its window. */
  alertable: number;
  /** 1 when a later poll found it older than its window, as after an outage: it is told in a digest. */
  late: Generated<number>;
  story_id: number | null;
  /** null: in the queue of `read`. */
  read_at: Time | null;
  read_attempts: number;
  read_not_before: Time;
  lease_until: Time | null;
}

export interface StoryTable {
  id: Generated<number>;
  first_article_id: number;
  /** Grows with everything an alert should show. */
  revision: number;
  created_at: Time;
  updated_at: Time;
}

/** A statement as one article carries it. The same saying in two articles is two rows of one `saying`. */
export interface StatementTable {
  id: Generated<number>;
  article_id: number;
  story_id: number;
  ordinal: number;
  /** The id of the first statement that carried this saying: its own where it is the first. */
  saying_id: number | null;
  /** new | carried (again) | amended (words or speaker changed) | retracted (by its wire) */
  standing: string;
  /** Of an amended or retracted one: what the wire says of it, and what it read before. */
  note: string | null;
  speaker_id: string | null;
  said_at: Time;
  diplomatic: number;
  p: number;
  act: string | null;
  /** 0 normal, 1 urgent, 2 flash; set when it is matched against the subscriptions. */
  urgency: Generated<number>;
  /** What was said, joined; what is shown as a quotation comes from here or `quote`. */
  text: string;
  quote: string | null;
  /** The whole `Statement` as JSON, with its spans into the article's body. */
  statement: string;
  /** null: in the queue of `route`. */
  routed_at: Time | null;
}

/** Look-up rows of a statement: topic, person, country, act, wire. */
export interface StatementTagTable {
  statement_id: number;
  kind: string;
  value: string;
}

export interface DestinationTable {
  id: Generated<number>;
  /** `destinationKey` of the model: unique. */
  place: string;
  platform: string;
  /** A `Destination` as JSON. */
  destination: string;
  /** Why nothing is sent there any more: whoever follows something there is told once. */
  paused: string | null;
  /** Whoever holds it sends there, so a destination gets one message at a time. */
  lease_until: Time | null;
}

export interface SubscriptionTable {
  id: Generated<number>;
  destination_id: number;
  /** A `Filter` as JSON. */
  filter: string;
  /** Always `at-once`. */
  mode: string;
  created_by: string;
  created_at: Time;
}

/** One message owed to one destination. The row exists before any send. */
export interface DeliveryTable {
  id: Generated<number>;
  destination_id: number;
  /** Absent from notices and digests, as is the statement. */
  story_id: number | null;
  revision: number;
  /** post | edit | reply (in the thread of the saying's post: it was amended or retracted) | notice | digest */
  kind: string;
  /** Which statement it shows. */
  statement_id: number | null;
  /** Of a notice: what happened. */
  event_id: number | null;
  /** Of a post: that of its statement. The more urgent go first. */
  urgency: Generated<number>;
  /** queued | sending | sent | failed | ambiguous */
  status: string;
  not_before: Time;
  attempts: number;
  sending_since: Time | null;
  message_id: string | null;
  /** Digest of the card as last sent: an edit that would change nothing is not sent. */
  shown: string | null;
  sent_at: Time | null;
  error: string | null;
  created_at: Time;
}

/** What a digest holds. It may grow until it is about to be sent. */
export interface DigestStatementTable {
  delivery_id: number;
  statement_id: number;
}

/** What happened to a feed, a destination or a delivery, for its owner and for `/why`. */
export interface EventTable {
  id: Generated<number>;
  at: Time;
  subject: string;
  kind: string;
  message: string;
}

export interface Schema {
  feed: FeedTable;
  hub: HubTable;
  article: ArticleTable;
  story: StoryTable;
  statement: StatementTable;
  statement_tag: StatementTagTable;
  destination: DestinationTable;
  subscription: SubscriptionTable;
  delivery: DeliveryTable;
  digest_statement: DigestStatementTable;
  event: EventTable;
}
