// SPDX-License-Identifier: Apache-2.0

/// What styled text says: without its tags, with the letters that it had to write otherwise.
function words(styled) {
    return styled.replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, "\"").replace(/&amp;/g, "&");
}
