/** How pages name the parts that are not the article: comments, sidebars, lists of other articles. */

/** Whole words of class names and ids, between hyphens, underscores and spaces. */
export const ELSEWHERE_NAMES =
  /(?:^|[\s_-])(?:comments?|commentlist|respond|replies|(?<!(?:has|with|no|left|right|one|two|both|full)[_-])sidebar|related\w*|recommend\w*|widget\w*|footer|menu|nav|navbar|navigation|calendar|archives?|recent|popular|mostread|most-read|teasers?|promo|newsletter|breadcrumbs?|copyright|cookie\w*|ads?|advert\w*|latest|ticker|events?|carousel|slider|pagination|pager|weather|disqus\w*|today|currentdate|current-date)(?:$|[\s_-])/i;
