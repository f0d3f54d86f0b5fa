/** The stories of the sample world, each told and checked fact by fact: the newcomer's tour. */
@NullMarked
package vn.khoithidua.story;

import org.jspecify.annotations.NullMarked;
